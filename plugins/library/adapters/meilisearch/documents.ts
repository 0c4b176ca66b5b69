import { createHash } from 'node:crypto';
import { aboutText, contextText, type IndexedItem, type ItemKey, keyText } from '../../domain/search/item.ts';
import { indexWords } from './words.ts';

/** What every document says of its item: whom to show it to and what to narrow by. */
interface OfItem {
  id: string;
  item: string;
  uid: string;
  documentId: string;
  locale: string | null;
  audience: string;
  visibleFrom: number;
  visibleUntil: number;
  addedAt: string;
  kind: string | null;
  subject: string | null;
  grades: number[];
  language: string | null;
  year: number | null;
  /** The put that wrote it: grows, and tells a page of an older state from a current one. */
  stamp: number;
  page: number;
}

/** Page 0: the item itself, found by its title and details. */
export interface ItemDocument extends OfItem {
  title: string;
  about: string;
  version: string;
  pageCount: number;
  /** As they are written; the fields of the same name hold the analysed words. */
  texts: { title: string; about: string; context: string };
}

export interface PageDocument extends OfItem {
  body: string;
  context: string;
  exact: string;
  text: string;
}

/** Names an item where only plain letters are allowed. */
export const itemId = (key: ItemKey) => createHash('sha256').update(keyText(key)).digest('hex').slice(0, 40);

/** Days as numbers, which filters can compare. */
export const dayNumber = (day: string) => Number(day.replaceAll('-', ''));
const firstOfAll = '0000-01-01';
const lastOfAll = '9999-12-31';

/** All documents of an item, the item itself last: its pages count only when it is there. */
export function toDocuments(item: IndexedItem, stamp: number): (PageDocument | ItemDocument)[] {
  const { title, pages, version, pageCount } = item;
  const texts = { title, about: aboutText(item), context: contextText(item) };
  const context = indexWords(texts.context);
  const itself: ItemDocument = {
    ...ofItem(item, stamp, 0),
    title: indexWords(title).folded,
    about: indexWords(texts.about).folded,
    ...{ texts, version, pageCount },
  };
  const ofPages = pages.map(({ number, text }): PageDocument => {
    const body = indexWords(text);
    const exact = `${body.exact} ${context.exact}`;
    return { ...ofItem(item, stamp, number), body: body.folded, context: context.folded, exact, text };
  });
  return [...ofPages, itself];
}

function ofItem(item: IndexedItem, stamp: number, page: number): OfItem {
  const { key, audience, addedAt, kind, subject, grades, language, year } = item;
  const id = itemId(key);
  return {
    id: `${id}-${page}`,
    item: id,
    ...key,
    audience,
    visibleFrom: dayNumber(item.visibleFrom ?? firstOfAll),
    visibleUntil: dayNumber(item.visibleUntil ?? lastOfAll),
    addedAt,
    kind,
    subject,
    grades,
    language,
    year,
    stamp,
    page,
  };
}
