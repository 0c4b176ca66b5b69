import { type Locale, school } from '@khue/config';
import type { Languages } from './language.ts';
import { publicAddress } from './public-address.ts';

/** Public address of a page in a language that it exists in; `asked` may bring the number of a page along. */
export function addressIn(locale: Locale, languages: Languages, asked: URL): string {
  const page = new URL(asked);
  page.pathname = languages[locale] ?? page.pathname;
  return publicAddress(page, locale);
}

/** The languages in which a page exists. */
export const languagesOf = (languages: Languages): Locale[] =>
  school.locales.filter((locale) => languages[locale] !== undefined);

/**
 * Where search engines find a page in its languages, for its head and for the sitemap; nothing when there is only one.
 * @param languages paths as view models know them, such as `{ vi: '/tin-tuc/a', en: '/tin-tuc/b' }`
 */
export function alternatesOf(languages: Languages, asked: URL): { hreflang: string; href: string }[] {
  const there = languagesOf(languages);
  if (there.length < 2) return [];
  const each = there.map((locale) => ({ hreflang: locale as string, href: addressIn(locale, languages, asked) }));
  return [...each, { hreflang: 'x-default', href: addressIn(school.defaultLocale, languages, asked) }];
}
