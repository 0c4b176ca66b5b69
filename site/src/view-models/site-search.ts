import type { Locale } from '@khue/config';
import { type SiteSearchAnswer, type SiteType, type Snippet, siteTypes } from '@khue/config/contracts';
import { langOfTitle } from '../http/language.ts';
import { strings } from '../i18n/index.ts';
import { searchEverything } from '../loaders/library.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type HitLink, hitLink } from './hit-link.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';

/** Where each type has its pages. */
const folders: Readonly<Record<SiteType, string>> = {
  library: '/thu-vien',
  news: '/tin-tuc',
  announcements: '/thong-bao',
  events: '/su-kien',
  pages: '/trang',
  disclosures: '/cong-khai',
  'school-documents': '/van-ban',
};

export interface SiteSearchView {
  frame: Frame;
  q: string;
  type: SiteType | null;
  choices: { label: string; count: number; href: string; chosen: boolean }[];
  rows: {
    href: string;
    title: string;
    type: string;
    /** Of the title, if not that of the page. */
    lang: string | undefined;
    /** The best passage; in a book with the place where it stands. */
    hit: { snippet: Snippet; place: HitLink | null } | null;
  }[];
  total: number;
  meant: { text: string; href: string } | null;
  pager: Pager;
}

const wordsIn = (url: URL) => (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200);

export async function siteSearchView(context: PageContext): Promise<SiteSearchView> {
  const { url, locals } = context;
  const q = wordsIn(url);
  const type = siteTypes.find((one) => one === url.searchParams.get('muc'));
  const page = askedPage(url);
  const query = { q, type, locale: locals.locale, page };
  const [frame, answer] = await Promise.all([
    loadFrame(context),
    q === '' ? nothing : searchEverything(query, locals.caller),
  ]);
  const t = strings(locals.locale).siteSearch;
  const to = (words: string, chosen?: SiteType) =>
    `/tim-kiem?${new URLSearchParams({ q: words, ...(chosen ? { muc: chosen } : {}) })}`;
  const counted = siteTypes.flatMap((name) => {
    const count = answer.types[name] ?? 0;
    return count > 0 || name === type
      ? [{ label: t.types[name], count, href: to(q, name), chosen: name === type }]
      : [];
  });
  const all = { label: t.all, count: counted.reduce((sum, { count }) => sum + count, 0), href: to(q), chosen: !type };
  const { didYouMean } = answer;
  return {
    ...{ frame, q, type: type ?? null, total: answer.total, pager: pagerOf(url, answer) },
    choices: counted.length > 0 ? [all, ...counted] : [],
    rows: answer.items.map((item) => rowOf(item, q, locals.locale)),
    meant: didYouMean && didYouMean !== q ? { text: didYouMean, href: to(didYouMean, type) } : null,
  };
}

const nothing: SiteSearchAnswer = { items: [], total: 0, page: 1, pageSize: 1, types: {}, didYouMean: null };

function rowOf(item: SiteSearchAnswer['items'][number], q: string, locale: Locale) {
  const { type, slug, title, language, hit } = item;
  return {
    ...{ href: `${folders[type]}/${slug}`, title, type: strings(locale).siteSearch.types[type] },
    lang: langOfTitle(language, locale),
    hit: hit && { snippet: hit.snippet, place: type === 'library' ? hitLink(item, hit, q, locale) : null },
  };
}

const mostSuggestions = 7;

/** Titles for the words so far: of the library only, when the box is the library's. */
export async function suggestions(url: URL, { caller, locale, path }: App.Locals) {
  const typed = (url.searchParams.get('q') ?? '').normalize('NFC').slice(0, 200);
  if (typed.trim() === '') return [];
  const type = url.searchParams.get('trong') === folders.library ? ('library' as const) : undefined;
  const { items } = await searchEverything({ q: typed, type, locale, typing: '1', page: 1 }, caller);
  const t = strings(locale).siteSearch;
  return items.slice(0, mostSuggestions).map((item) => ({
    href: path(`${folders[item.type]}/${item.slug}`),
    title: item.title,
    about: item.hit
      ? item.hit.snippet
          .map(({ text }) => text)
          .join('')
          .slice(0, 90)
      : t.types[item.type],
  }));
}
