import { itemAudiences } from '@khue/config/contracts';
import { cleanText } from '../../../domain/search/clean-text.ts';
import type { Audience, IndexedItem, ItemKey } from '../../../domain/search/item.ts';
import type { IndexedType } from './indexed-types.ts';

/** A document in force as the CMS reads it; fields by the names that the types of this school use. */
export type InForce = Readonly<Record<string, unknown>> & {
  documentId: string;
  locale?: string | null;
  createdAt?: string | Date | null;
  updatedAt?: string | Date | null;
};

/** Tells one state of a document from another. */
export const versionOf = ({ updatedAt }: InForce) => new Date(updatedAt ?? 0).toISOString();

export const keyOf = (type: IndexedType, { documentId, locale }: InForce): ItemKey => ({
  uid: type.uid,
  documentId,
  locale: type.localised ? (locale ?? null) : null,
});

/** What the index keeps of a document, without the pages of its file. */
export function toIndexedItem(type: IndexedType, document: InForce): IndexedItem {
  const text = (field: string) => cleanText(plainText(document[field]));
  const { body: bodyField, blocks } = type.library;
  const body = [...(bodyField ? [text(bodyField)] : []), ...(blocks ? [cleanText(wordsOfParts(document[blocks]))] : [])]
    .filter((words) => words !== '')
    .join('\n');
  return {
    key: keyOf(type, document),
    version: versionOf(document),
    audience: audienceOf(type, document),
    visibleFrom: textOrNull(document[type.firstDay]),
    visibleUntil: textOrNull(document[type.lastDay]),
    addedAt: new Date(document.createdAt ?? 0).toISOString(),
    title: text(type.library.title),
    details: type.library.text.map(text).filter((one) => one !== ''),
    kind: textOrNull(document.kind),
    subject: textOrNull((document.subject as { name?: unknown } | null | undefined)?.name),
    grades: gradesOf(document.grades),
    language: textOrNull(document.language),
    year: Number.isInteger(document.year) ? (document.year as number) : null,
    pages: body === '' ? [] : [{ number: 1, text: body }],
    pageCount: 0,
  };
}

/** A narrowed audience that is not set is the narrowest. */
export function audienceOf({ khue }: IndexedType, document: InForce): Audience {
  if (khue.audience !== 'public') return 'staff';
  if (!khue.audienceField) return 'public';
  return itemAudiences.find((one) => one === document[khue.audienceField as string]) ?? 'staff';
}

/** The field is free JSON for the CMS: only grades of this kind of school count. */
export const gradesOf = (value: unknown): number[] =>
  Array.isArray(value)
    ? [...new Set(value)].filter((grade) => Number.isInteger(grade) && grade >= 1 && grade <= 9)
    : [];

const textOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value.normalize('NFC') : null);

/** Words of a text field or of the blocks editor. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plainText).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const { text, children } = value as { text?: unknown; children?: unknown };
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(plainText).join('') : '';
}

/** Words of components, whatever fields they have: everything but names of kinds, addresses and files. */
function wordsOfParts(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOfParts).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null || 'mime' in value) return '';
  // A text of the editor.
  if ('type' in value && 'children' in value) return plainText(value);
  return Object.entries(value)
    .filter(([name]) => !['__component', 'link'].includes(name))
    .map(([, inner]) => wordsOfParts(inner))
    .filter(Boolean)
    .join('\n');
}
