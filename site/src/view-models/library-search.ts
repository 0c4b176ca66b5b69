import type { Locale } from '@khue/config';
import { type SearchAnswer, type SearchQuery, searchQuery } from '@khue/config/contracts';
import { langOfTitle } from '../http/language.ts';
import { strings } from '../i18n/index.ts';
import { searchLibrary } from '../loaders/library.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { gradeNames } from './grades.ts';
import { hitLink } from './hit-link.ts';
import { type Beside, librarySides } from './library-beside.ts';
import type { LibraryRow } from './library-row.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';

export interface Choice {
  label: string;
  count: number;
  href: string;
  chosen: boolean;
}

export interface LibrarySearchView {
  frame: Frame;
  q: string;
  /** Filters in force, to be sent along with the next words. */
  hidden: { name: string; value: string }[];
  filters: { title: string; choices: Choice[] }[];
  active: { label: string; href: string }[];
  clearHref: string;
  rows: LibraryRow[];
  total: number;
  /** What was searched in place of the words that were typed. */
  meant: { text: string; href: string } | null;
  pager: Pager;
  beside: Beside;
}

/** Names of the filters in the address. */
const names = {
  ...{ subject: 'mon', grade: 'lop', kind: 'loai' },
  ...{ audience: 'danh-cho', language: 'ngon-ngu', year: 'nam' },
} as const;
type Filter = keyof typeof names;

export async function librarySearchView(context: PageContext): Promise<LibrarySearchView> {
  const { url, locals } = context;
  const query = readQuery(url);
  const [frame, answer, beside] = await Promise.all([
    loadFrame(context),
    searchLibrary(query, locals.caller),
    librarySides(query, url, locals.caller, locals.locale),
  ]);
  const filters = filtersOf(answer, query, url, locals.locale);
  return {
    frame,
    q: query.q,
    hidden: filterNames.flatMap((name) => (query[name] ? [{ name: names[name], value: String(query[name]) }] : [])),
    filters,
    active: filters.flatMap(({ choices }) => choices.filter((choice) => choice.chosen)),
    clearHref: query.q ? `/thu-vien?${new URLSearchParams({ q: query.q })}` : '/thu-vien',
    rows: answer.items.map((item) => rowOf(item, query.q, locals.locale)),
    total: answer.total,
    meant:
      answer.didYouMean && answer.didYouMean !== query.q
        ? { text: answer.didYouMean, href: meantHref(url, answer.didYouMean) }
        : null,
    pager: pagerOf(url, answer),
    beside,
  };
}

const filterNames = Object.keys(names) as Filter[];

/** What nobody offered is left out instead of refused: an old link still finds something. */
function readQuery(url: URL): SearchQuery {
  const asked = (name: string) => url.searchParams.get(name) || undefined;
  const valid = <Name extends keyof SearchQuery>(name: Name, value: unknown) => {
    const parsed = searchQuery.shape[name].safeParse(value);
    return parsed.success ? (parsed.data as SearchQuery[Name]) : undefined;
  };
  return {
    q: (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    kind: valid('kind', asked(names.kind)),
    subject: valid('subject', asked(names.subject)),
    grade: asked(names.grade) ? valid('grade', asked(names.grade)) : undefined,
    audience: valid('audience', asked(names.audience)),
    language: valid('language', asked(names.language)),
    year: asked(names.year) ? valid('year', asked(names.year)) : undefined,
    page: askedPage(url),
  };
}

function rowOf(item: SearchAnswer['items'][number], q: string, locale: Locale): LibraryRow {
  const t = strings(locale).library;
  return {
    href: q ? `/thu-vien/${item.slug}?${new URLSearchParams({ q })}` : `/thu-vien/${item.slug}`,
    slug: item.slug,
    title: item.title,
    creators: item.creators,
    kind: item.kind,
    labels: [t.kinds[item.kind], item.subject, gradeNames(item.grades, locale)].filter((label) => label !== null),
    cover: item.cover,
    lang: langOfTitle(item.language, locale),
    hits: item.hits.map((hit) => hitLink(item, hit, q, locale)),
  };
}

function filtersOf({ facets }: SearchAnswer, query: SearchQuery, url: URL, locale: Locale) {
  const t = strings(locale).library;
  const labels: Record<Filter, (value: string) => string> = {
    kind: (value) => t.kinds[value as keyof typeof t.kinds] ?? value,
    subject: (value) => value,
    grade: t.gradeName,
    audience: (value) => t.audiences[value as keyof typeof t.audiences] ?? value,
    language: (value) => t.languages[value] ?? value,
    year: (value) => value,
  };
  const filters = filterNames.map((name) => {
    const chosen = query[name] === undefined ? null : String(query[name]);
    const counts = Object.entries(facets[name]);
    if (chosen !== null && !(chosen in facets[name])) counts.push([chosen, 0]);
    const sorted =
      name === 'grade'
        ? counts.sort(([a], [b]) => Number(a) - Number(b))
        : name === 'year'
          ? counts.sort(([a], [b]) => Number(b) - Number(a))
          : counts.sort((a, b) => b[1] - a[1]);
    const choices = sorted.map(([value, count]) => ({
      label: labels[name](value),
      count,
      chosen: value === chosen,
      href: toggled(url, names[name], value === chosen ? null : value),
    }));
    return { title: t[name], choices };
  });
  // One choice that is not chosen narrows nothing.
  return filters.filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen));
}

/** The same search with the words that were understood. */
function meantHref(url: URL, text: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('trang');
  query.set('q', text);
  return `${url.pathname}?${query}`;
}

/** The same search with one filter set or removed, from its first page. */
function toggled(url: URL, name: string, value: string | null): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('trang');
  if (value === null) query.delete(name);
  else query.set(name, value);
  return query.size > 0 ? `${url.pathname}?${query}` : url.pathname;
}
