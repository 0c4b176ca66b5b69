import { closedPaths, languagePrefixes } from './kinds.ts';

/** `robots.txt`: who comes by itself keeps away from what is nobody's reading, in every language. */
export function robotsText(origin: string): string {
  const prefixes = Object.values(languagePrefixes).filter((prefix) => prefix !== null);
  const lines = prefixes.flatMap((prefix) => closedPaths.map((path) => `Disallow: ${prefix}${path}`));
  return ['User-agent: *', ...lines, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}
