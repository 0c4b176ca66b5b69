import type { Locale } from '@khue/config';
import { type DocumentKind, documentKinds, type Facets } from '@khue/config/contracts';
import { langOf } from '../http/language.ts';
import { onSchoolClock, shortDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { NotFound } from '../loaders/cms.ts';
import { loadDocument, loadDocuments, loadFacets, type SchoolDocumentRow } from '../loaders/records.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';
import { type TextView, writtenIn } from './texts.ts';

/** Where each kind has its list. */
const folders: Readonly<Record<DocumentKind, string>> = {
  plan: 'ke-hoach',
  regulation: 'quy-che',
  decision: 'quyet-dinh',
  notice: 'thong-bao',
  report: 'bao-cao',
  guidance: 'huong-dan',
  'governing-body': 'cap-tren',
};

export interface DocumentLine {
  href: string;
  title: string;
  lang?: Locale | undefined;
  kind: string;
  number: string | null;
  issuer: string | null;
  day: string;
  date: string;
  summary: string | null;
  /** `Hết hiệu lực`, or nothing special. */
  state: string | null;
}

export interface Choice {
  href: string;
  label: string;
  count: number | null;
  current: boolean;
}

export interface DocumentListView {
  frame: Frame;
  title: string;
  /** Whether this is the list of everything. */
  isWhole: boolean;
  kinds: Choice[];
  years: Choice[];
  documents: DocumentLine[];
  pager: Pager;
}

export const documentListView = (context: PageContext) => listView(context, null, null);

/** @throws NotFound for a kind that does not exist. */
export async function documentsOfKindView(context: PageContext): Promise<DocumentListView> {
  const kind = documentKinds.find((one) => folders[one] === context.params.kind);
  if (!kind) throw new NotFound(`kind ${context.params.kind}`);
  return listView(context, kind, null);
}

/** @throws NotFound for what is no year. */
export async function documentsOfYearView(context: PageContext): Promise<DocumentListView> {
  const { year = '' } = context.params;
  if (!/^(19|20|21)\d\d$/.test(year)) throw new NotFound(`year ${year}`);
  return listView(context, null, year);
}

async function listView(context: PageContext, kind: DocumentKind | null, year: string | null) {
  const { caller, locale } = context.locals;
  const t = strings(locale).documents;
  const narrow = { ...(kind ? { kind } : {}), ...(year ? { issued: year } : {}) };
  const [frame, rows, counts] = await Promise.all([
    loadFrame(context),
    loadDocuments({ page: askedPage(context.url), pageSize: 20 }, narrow, caller),
    loadFacets('school-documents', caller),
  ]);
  if (year && rows.total === 0) throw new NotFound(`year ${year}`);
  const today = onSchoolClock(new Date()).day;
  return {
    ...{ frame, isWhole: !kind && !year, pager: pagerOf(context.url, rows) },
    title: kind ? t.kinds[kind] : year ? t.titleOfYear(year) : t.title,
    kinds: kindChoices(counts, kind, !kind && !year, locale),
    years: yearChoices(counts, year, locale),
    documents: rows.data.map((row) => documentLine(row, today, locale)),
  };
}

function kindChoices(counts: Facets, kind: DocumentKind | null, isWhole: boolean, locale: Locale): Choice[] {
  const t = strings(locale).documents;
  const known = new Map(counts.kind?.map(({ value, count }) => [value, count]));
  const offered = documentKinds.filter((one) => known.has(one) || one === kind);
  if (offered.length === 0) return [];
  return [
    { href: '/van-ban', label: t.all, count: null, current: isWhole },
    ...offered.map((one) => ({
      ...{ href: `/van-ban/loai/${folders[one]}`, label: t.kinds[one] },
      ...{ count: known.get(one) ?? 0, current: one === kind },
    })),
  ];
}

function yearChoices(counts: Facets, year: string | null, locale: Locale): Choice[] {
  const t = strings(locale).documents;
  return (counts.issued ?? [])
    .filter(({ value }) => value.length === 4)
    .map(({ value, count }) => ({
      ...{ href: `/van-ban/nam/${value}`, label: t.year(value), count, current: value === year },
    }));
}

function documentLine(row: SchoolDocumentRow, today: string, locale: Locale): DocumentLine {
  const { slug, title, kind, number, issuer, issuedOn, summary } = row;
  return {
    ...{
      href: `/van-ban/${slug}`,
      title,
      lang: langOf(row, locale),
      number,
      issuer,
      summary,
      date: issuedOn,
      day: shortDay(issuedOn, locale),
    },
    kind: strings(locale).documents.kinds[kind],
    state: stateOf(row, today, locale),
  };
}

/** What a reader must know before opening it: that it does not hold yet, or no more. */
function stateOf({ effectiveFrom, effectiveTo }: SchoolDocumentRow, today: string, locale: Locale): string | null {
  const t = strings(locale).documents;
  if (effectiveTo && effectiveTo < today) return t.expired;
  return effectiveFrom && effectiveFrom > today ? t.notYet : null;
}

export interface DocumentView extends TextView {
  replaces: { href: string; title: string } | null;
  replacedBy: { href: string; title: string }[];
}

export async function documentView(context: PageContext): Promise<DocumentView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).documents;
  const slug = context.params.slug ?? '';
  const [frame, row] = await Promise.all([loadFrame(context), loadDocument(slug, caller)]);
  const successors = await loadDocuments({ page: 1, pageSize: 5 }, { replaces: row.slug }, caller);
  const state = successors.total > 0 ? t.replaced : stateOf(row, onSchoolClock(new Date()).day, locale);
  const facts: [string, string | null][] = [
    [t.number, row.number],
    [t.issuedOn, shortDay(row.issuedOn, locale)],
    [t.issuer, row.issuer],
    [t.signer, row.signer],
    [t.effectiveFrom, row.effectiveFrom && shortDay(row.effectiveFrom, locale)],
    [t.effectiveTo, row.effectiveTo && shortDay(row.effectiveTo, locale)],
  ];
  const link = ({ slug: one, title, number }: { slug: string; title: string; number: string | null }) => ({
    href: `/van-ban/${one}`,
    title: number ? `${title} (${number})` : title,
  });
  return {
    ...writtenIn(row, '/van-ban', frame, locale),
    ...{ title: row.title, summary: row.summary, cover: null, body: null, files: row.files },
    label: { text: state ? `${t.kinds[row.kind]} · ${state}` : t.kinds[row.kind], urgent: state !== null },
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    replaces: row.replaces && link(row.replaces),
    replacedBy: successors.data.map(link),
  };
}
