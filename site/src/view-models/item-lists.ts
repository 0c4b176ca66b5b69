import type { Locale } from '@khue/config';
import type { ItemListKind, ItemListRow } from '@khue/config/contracts';
import { langOfTitle } from '../http/language.ts';
import { strings } from '../i18n/index.ts';
import { loadItemList, loadItemLists } from '../loaders/library.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { gradeNames } from './grades.ts';
import type { LibraryRow } from './library-row.ts';

/** Where the lists of each kind stand on the portal. */
const listAddress: Record<ItemListKind, string> = {
  collections: '/thu-vien/bo-suu-tap',
  'reading-lists': '/thu-vien/danh-muc-doc',
};

/** What the portal says of each kind. */
function listWords(kind: ItemListKind, locale: Locale) {
  const { collections, readingLists } = strings(locale).library;
  return { collections, 'reading-lists': readingLists }[kind];
}

export interface ItemListLink {
  href: string;
  title: string;
  description: string | null;
  /** `Cô Trang · Toán · Lớp 5 · 4 tài liệu` */
  labels: string[];
}

export interface ItemListsView {
  frame: Frame;
  words: { title: string; lead: string; none: string };
  lists: ItemListLink[];
}

export async function itemListsView(context: PageContext, kind: ItemListKind): Promise<ItemListsView> {
  const { caller, locale } = context.locals;
  const [frame, { lists }] = await Promise.all([loadFrame(context), loadItemLists(kind, caller)]);
  return { frame, words: listWords(kind, locale), lists: lists.map((row) => linkTo(kind, row, locale)) };
}

export interface ItemListView {
  frame: Frame;
  /** The way here from the library. */
  trail: { href: string; label: string }[];
  title: string;
  description: string | null;
  labels: string[];
  rows: (LibraryRow & { note: string | null })[];
}

export async function itemListView(context: PageContext, kind: ItemListKind): Promise<ItemListView> {
  const { caller, locale } = context.locals;
  const slug = context.params.slug ?? '';
  const [frame, list] = await Promise.all([loadFrame(context), loadItemList(kind, slug, caller)]);
  const t = strings(locale).library;
  return {
    frame,
    trail: [
      { href: '/thu-vien', label: t.title },
      { href: listAddress[kind], label: listWords(kind, locale).title },
    ],
    title: list.title,
    description: list.description,
    labels: labelsOf(list, locale),
    rows: list.items.map(({ note, slug: item, title, creators, kind: itemKind, subject, grades, language, cover }) => ({
      href: `/thu-vien/${item}`,
      slug: item,
      title,
      creators,
      kind: itemKind,
      labels: [t.kinds[itemKind], subject, gradeNames(grades, locale)].filter((label) => label !== null),
      cover,
      lang: langOfTitle(language, locale),
      hits: [],
      note,
    })),
  };
}

export const linkTo = (kind: ItemListKind, row: ItemListRow, locale: Locale): ItemListLink => ({
  href: `${listAddress[kind]}/${row.slug}`,
  title: row.title,
  description: row.description,
  labels: labelsOf(row, locale),
});

function labelsOf(row: ItemListRow, locale: Locale): string[] {
  const all = strings(locale);
  const forWhom = row.schoolClass ? all.personal.className(row.schoolClass) : gradeNames(row.grades, locale);
  return [row.by, row.subject, forWhom, all.library.count(row.count)].filter((label) => label !== null);
}
