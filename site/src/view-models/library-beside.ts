import type { Locale } from '@khue/config';
import type { ElsewhereAnswer, ItemRow, ReadingPeriod, SearchQuery, SuggestionsAnswer } from '@khue/config/contracts';
import { langOfTitle } from '../http/language.ts';
import { safeLink } from '../http/safe-link.ts';
import { strings } from '../i18n/index.ts';
import type { Caller } from '../loaders/cms.ts';
import { loadElsewhere, loadSuggestions } from '../loaders/library.ts';
import type { LibraryRow } from './library-row.ts';

/** A row of covers. */
export interface Shelf {
  id: string;
  title: string;
  items: Pick<LibraryRow, 'href' | 'title' | 'creators' | 'kind' | 'lang' | 'cover'>[];
  /** Other periods that one may ask for. */
  periods: { label: string; href: string; chosen: boolean }[];
}

export interface ElsewhereRow {
  title: string;
  creators: string | null;
  href: string | null;
  partner: string;
}

/** What stands beside the items of the library page; the page is whole without it. */
export interface Beside {
  shelves: Shelf[];
  elsewhere: ElsewhereRow[];
}

const nothing: Beside = { shelves: [], elsewhere: [] };

/** Name of the period in the address. */
const periodName = 'ky';
const periods: Record<ReadingPeriod, string | null> = { month: null, year: 'nam' };

/** Suggestions for who browses, records of partners for who searches; on the first page only. */
export async function librarySides(query: SearchQuery, url: URL, caller: Caller, locale: Locale): Promise<Beside> {
  const { q, page, subject, grade, ...narrowing } = query;
  if (page > 1 || Object.values(narrowing).some((value) => value !== undefined)) return nothing;
  if (q === '') return { ...nothing, shelves: await shelvesOf({ subject, grade }, url, caller, locale) };
  if (subject !== undefined || grade !== undefined) return nothing;
  const { records } = await loadElsewhere(q, caller).catch((): ElsewhereAnswer => ({ records: [] }));
  return { ...nothing, elsewhere: records.map(({ link, ...row }) => ({ ...row, href: link && safeLink(link) })) };
}

async function shelvesOf(
  narrowed: Pick<SearchQuery, 'subject' | 'grade'>,
  url: URL,
  caller: Caller,
  locale: Locale,
): Promise<Shelf[]> {
  const t = strings(locale).library;
  const asked = url.searchParams.get(periodName) === periods.year ? 'year' : 'month';
  const load = (period: ReadingPeriod) => loadSuggestions({ ...narrowed, period }, caller).catch(() => null);
  const ofMonth = asked === 'month' ? await load('month') : null;
  // At the beginning of a month nothing has been read much yet.
  const chosen: ReadingPeriod = ofMonth && ofMonth.mostRead.length > 0 ? 'month' : 'year';
  const answer = chosen === 'month' ? ofMonth : await load('year');
  if (!answer) return [];
  const browsing = narrowed.subject === undefined && narrowed.grade === undefined;
  const shelves: Shelf[] = [
    {
      id: 'goi-y',
      title: titleOf(answer.forGrade, t),
      items: (answer.forGrade?.items ?? []).map((item) => toCover(item, locale)),
      periods: [],
    },
    {
      id: 'doc-nhieu',
      title: t.mostRead,
      items: browsing ? answer.mostRead.map((item) => toCover(item, locale)) : [],
      periods: (['month', 'year'] as const).map((period) => ({
        label: t.periods[period],
        href: hrefOf(url, periods[period]),
        chosen: period === chosen,
      })),
    },
  ];
  return shelves.filter(({ items }) => items.length > 0);
}

function titleOf(forGrade: SuggestionsAnswer['forGrade'], t: ReturnType<typeof strings>['library']): string {
  if (!forGrade) return '';
  return forGrade.subject === null ? t.forGrade(forGrade.grade) : t.forSubject(forGrade.subject, forGrade.grade);
}

const toCover = ({ slug, title, creators, kind, language, cover }: ItemRow, locale: Locale) => ({
  href: `/thu-vien/${slug}`,
  title,
  creators,
  kind,
  lang: langOfTitle(language, locale),
  cover,
});

function hrefOf(url: URL, period: string | null): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete(periodName);
  if (period !== null) query.set(periodName, period);
  return `${query.size > 0 ? `${url.pathname}?${query}` : url.pathname}#doc-nhieu`;
}
