import { type Locale, school } from '@khue/config';

/**
 * In which language an address speaks. Vietnamese pages stand at the root, English ones have the same path below `/en`.
 * Files, pictures and what only machines read have one address for all languages.
 */
const other = 'en' satisfies Locale;
const prefix = `/${other}`;
const within = new RegExp(`^${prefix}(?=$|[/?#])`);

/** Answers that are no pages: the same bytes whoever reads them. Anything with an extension is a file too. */
const forAll = /^\/(_astro|_image|anh|tep|oai|opds|suc-khoe|doc-cua-toi)(?=$|[/?#])|^\/[^?#]*\.[a-z\d]+(?=$|[?#])/i;

/**
 * What the pages' router is asked for, and in which language. An address below `/en` that is no clean page address
 * (`/en//evil.example`, `/en/tin-tuc/`, `/en/tep/1`) stays as it is, so that it finds nothing or is tidied up.
 */
export function readLanguage(address: string): { locale: Locale; address: string } {
  if (!within.test(address)) return { locale: school.defaultLocale, address };
  const rest = address.slice(prefix.length);
  const page = rest.startsWith('/') ? rest : `/${rest}`;
  const [path = ''] = page.split(/[?#]/, 1);
  const isClean = rest !== '/' && !/^\/[/\\]|.\/$/.test(path) && !rest.startsWith('/?') && !within.test(page);
  return { locale: other, address: isClean && !forAll.test(page) ? page : address };
}

/**
 * The address of a page of ours in this language. What leads elsewhere, is no page or names a language already stays
 * as it is, so it does no harm to ask twice.
 */
export function pathIn(locale: Locale, address: string): string {
  if (locale === school.defaultLocale || !/^\/(?![/\\])/.test(address)) return address;
  if (within.test(address) || forAll.test(address)) return address;
  return prefix + address.replace(/^\/(?=$|[?#])/, '');
}

/** Where a page stands in each language it exists in, without the mark of the language. */
export type Languages = Partial<Record<Locale, string>>;

/** A page that is there in every language. */
export const inAll = (path: string): Languages => Object.fromEntries(school.locales.map((locale) => [locale, path]));

/** The language that one may switch to. */
export const otherThan = (locale: Locale): Locale => (locale === other ? school.defaultLocale : other);

/**
 * The page that was asked for in another language. The query goes along, and so does the way back after logging in.
 * @param here the address that was asked for, in its language
 */
export function switchTo(locale: Locale, languages: Languages, here: string): string {
  const query = new URLSearchParams(here.split('?', 2)[1]);
  const back = query.get('den');
  if (back) query.set('den', pathIn(locale, readLanguage(back).address));
  const path = languages[locale] ?? languages[school.defaultLocale] ?? '/';
  return pathIn(locale, query.size > 0 ? `${path}?${query}` : path);
}

/** Language of an item's title, where it is another than the page's. Where nobody says, it is that of the catalogue. */
export const langOfTitle = (language: string | null, locale: Locale): string | undefined =>
  (language ?? school.defaultLocale) === locale ? undefined : (language ?? school.defaultLocale);

/** Language of what is told, where it is another than the page's: for `lang` in HTML. */
export const langOf = (told: { locale: Locale }, locale: Locale): Locale | undefined =>
  told.locale === locale ? undefined : told.locale;
