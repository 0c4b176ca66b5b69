/** Who may read an item; `staff` reads what `pupils` read. */
export type Audience = 'public' | 'pupils' | 'staff';

/** Names one document in the index; never a row id, which changes at every publish. */
export interface ItemKey {
  uid: string;
  documentId: string;
  locale: string | null;
}

/** One page of a PDF or one chapter of an EPUB; `number` counts from 1. */
export interface Page {
  number: number;
  text: string;
}

/** What the index keeps of one document in force. All texts are NFC. */
export interface IndexedItem {
  key: ItemKey;
  /** Changes when the document changes; tells an index that fell behind from one that is current. */
  version: string;
  audience: Audience;
  /** First day (YYYY-MM-DD) on which the item may be shown; `null` for at once. */
  visibleFrom: string | null;
  /** Last day (YYYY-MM-DD) on which the item may be shown; `null` for ever. */
  visibleUntil: string | null;
  /** Orders the list of newest items. */
  addedAt: string;
  title: string;
  /** Other words about the item, most important first: creators, description, series. */
  details: string[];
  kind: string | null;
  subject: string | null;
  grades: number[];
  /** Code of the language, `vi`. */
  language: string | null;
  /** Year of publication. */
  year: number | null;
  /** Pages with text; `pageCount` counts all pages of the file. */
  pages: Page[];
  pageCount: number;
}

/** Whether a document is in the wanted language, or in none. */
export const isIn = (key: ItemKey, locale: string | undefined) =>
  locale === undefined || key.locale === null || key.locale === locale;

export const keyText = (key: ItemKey) => `${key.uid}|${key.documentId}|${key.locale ?? ''}`;

/** Words that hold for every page of the item, so that `toán lớp 5 phân số` finds a page that says only `phân số`. */
export const contextText = (item: Pick<IndexedItem, 'title' | 'subject' | 'grades'>) =>
  [item.title, item.subject ?? '', ...item.grades.map((grade) => `lớp ${grade}`)].join(' · ');

/** All words about the item that do not stand on its pages. */
export const aboutText = (item: Pick<IndexedItem, 'title' | 'subject' | 'grades' | 'details'>) =>
  [contextText(item), ...item.details].join(' · ');
