import type { DraftItem } from './draft-item.ts';
import { longest } from './draft-item.ts';
import { isbn13 } from './isbn.ts';

/** What a file says of itself, by the names of Dublin Core; programs write much that is of no use. */
export interface FileWords {
  title?: string | undefined;
  creator?: string | undefined;
  description?: string | undefined;
  keywords?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  date?: string | undefined;
  identifiers?: readonly string[] | undefined;
}

/** Left over from programs: names of files and templates, not titles of anything. */
const noTitle =
  /^(untitled|document\d*|slide \d+|powerpoint presentation|microsoft (word|powerpoint)\b.*|tài liệu\d*)$|\.(docx?|pptx?|pdf|indd)$/i;

export function fromFile(words: FileWords): Partial<DraftItem> {
  const text = (value: string | undefined, field: string) =>
    (value ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest[field]);
  const title = text(words.title, 'title');
  const year = Number(/^\s*(\d{4})/.exec(words.date ?? '')?.[1]);
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(words.language?.trim() ?? '')?.[0].toLowerCase();
  const isbn = (words.identifiers ?? []).map((one) => isbn13(one.replace(/^urn:isbn:/i, ''))).find(Boolean);
  const keywords = (words.keywords ?? '')
    .split(/[;,]/)
    .map((word) => word.normalize('NFC').trim())
    .filter((word) => word !== '' && word.length <= 100);
  const said: Partial<DraftItem> = {
    ...(title && !noTitle.test(title) ? { title } : {}),
    ...(text(words.creator, 'creators') ? { creators: text(words.creator, 'creators') } : {}),
    ...(text(words.description, 'description') ? { description: text(words.description, 'description') } : {}),
    ...(text(words.publisher, 'publisher') ? { publisher: text(words.publisher, 'publisher') } : {}),
    ...(keywords.length > 0 ? { keywords: [...new Set(keywords)].slice(0, 50) } : {}),
    ...(year >= 1000 && year <= 2100 ? { year } : {}),
    ...(language ? { language } : {}),
    ...(isbn ? { isbn } : {}),
  };
  return said;
}

/** A title out of the name of a file: `12_toan-lop-5.pdf` is better than nothing. */
export const titleOfName = (name: string): string =>
  name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim()
    .slice(0, longest.title) || 'Tài liệu không tên';
