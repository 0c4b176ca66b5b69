import { school } from '@khue/config';
import { pathIn } from '../http/language.ts';
import { closedPaths } from './kinds.ts';

/** `robots.txt`: who comes by itself keeps away from what is nobody's reading, in every language. */
export function robotsText(origin: string): string {
  const lines = school.locales.flatMap((locale) => closedPaths.map((path) => `Disallow: ${pathIn(locale, path)}`));
  return ['User-agent: *', ...lines, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}
