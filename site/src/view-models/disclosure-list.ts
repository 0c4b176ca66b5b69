import type { Locale } from '@khue/config';
import { langOf } from '../http/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { yearSpan } from '../i18n/numbers.ts';
import { NotFound } from '../loaders/cms.ts';
import { type DisclosureRow, loadDisclosures } from '../loaders/portal.ts';
import { loadDisclosuresBy, loadFacets, loadQuality } from '../loaders/records.ts';
import type { Choice } from './document-list.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { type FigureTable, figureTable } from './quality.ts';

export interface DisclosureGroup {
  id: string;
  name: string;
  documents: {
    href: string;
    title: string;
    lang: Locale | undefined;
    number: string | null;
    day: string;
    date: string;
    summary: string | null;
  }[];
}

export interface DisclosureListView {
  frame: Frame;
  years: Choice[];
  /** The newest year first; documents of no year last, without a name when there are no others. */
  sections: { id: string; name: string | null; groups: DisclosureGroup[]; figuresHref: string | null }[];
}

/** All documents by school year, and by category in the order in which the regulation names the categories. */
export async function disclosureListView(context: PageContext): Promise<DisclosureListView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).disclosureYears;
  const [frame, rows, counts, quality] = await Promise.all([
    loadFrame(context),
    loadDisclosures({ page: 1, pageSize: 50 }, caller),
    loadFacets('disclosures', caller),
    loadQuality(caller),
  ]);
  const byYear = Map.groupBy(rows.data, ({ schoolYear }) => schoolYear?.code ?? '');
  const codes = [...new Set([...byYear.keys(), ...quality.years])].sort().reverse();
  const sections = codes.map((code) => ({
    id: code || 'khac',
    name: code ? t.year(yearSpan(code)) : codes.length > 1 ? t.undated : null,
    groups: groupsOf(byYear.get(code) ?? [], `${code || 'khac'}-`, locale),
    figuresHref: quality.years.includes(code) ? `/cong-khai/nam-hoc/${code}#so-lieu` : null,
  }));
  return { frame, sections, years: yearChoices([...knownYears(counts), ...quality.years], null, locale) };
}

export interface DisclosureYearView {
  frame: Frame;
  code: string;
  title: string;
  none: string;
  years: Choice[];
  groups: DisclosureGroup[];
  tables: FigureTable[];
}

/** One school year: its documents and its results. @throws NotFound for what is no school year here. */
export async function disclosureYearView(context: PageContext): Promise<DisclosureYearView> {
  const { caller, locale } = context.locals;
  const { code = '' } = context.params;
  if (!/^\d{4}-\d{4}$/.test(code)) throw new NotFound(`school year ${code}`);
  const t = strings(locale).disclosureYears;
  const [frame, rows, counts, quality] = await Promise.all([
    loadFrame(context),
    loadDisclosuresBy({ year: code }, caller),
    loadFacets('disclosures', caller),
    loadQuality(caller, code),
  ]);
  return {
    ...{ frame, code, title: t.titleOf(yearSpan(code)), none: t.none(yearSpan(code)) },
    years: yearChoices([...knownYears(counts), ...quality.years, code], code, locale),
    groups: groupsOf(rows.data, '', locale),
    tables: quality.data.map((table) => figureTable(table, locale)),
  };
}

const knownYears = (counts: { year?: { value: string }[] }) => (counts.year ?? []).map(({ value }) => value);

function yearChoices(codes: string[], current: string | null, locale: Locale): Choice[] {
  const t = strings(locale).disclosureYears;
  const known = [...new Set(codes)].sort().reverse();
  if (known.length === 0) return [];
  return [
    { href: '/cong-khai', label: t.all, count: null, current: current === null },
    ...known.map((code) => ({
      ...{ href: `/cong-khai/nam-hoc/${code}`, label: yearSpan(code), count: null, current: code === current },
    })),
  ];
}

/** @param prefix makes the anchors of a year differ from those of others on the page. */
function groupsOf(rows: DisclosureRow[], prefix: string, locale: Locale): DisclosureGroup[] {
  const t = strings(locale).disclosures;
  const order = Object.keys(t.categories);
  return [...Map.groupBy(rows, (row) => row.category)]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([category, documents]) => ({
      id: `${prefix}${category}`,
      name: t.categories[category] ?? t.other,
      documents: disclosureLines(documents, locale),
    }));
}

/** Documents as the rows of a list. */
export const disclosureLines = (rows: DisclosureRow[], locale: Locale): DisclosureGroup['documents'] =>
  rows.map((row) => ({
    href: `/cong-khai/${row.slug}`,
    title: row.title,
    lang: langOf(row, locale),
    number: row.number,
    day: shortDay(row.issuedOn, locale),
    date: row.issuedOn,
    summary: row.summary,
  }));
