/** What a document is made of, as far as approval cares. Fields that are not named are not covered. */
export type FieldShape =
  | { kind: 'value' }
  | { kind: 'relation' }
  | { kind: 'media' }
  | { kind: 'component'; of: Shape }
  | { kind: 'zone'; of: Readonly<Record<string, Shape>> };
export type Shape = Readonly<Record<string, FieldShape>>;

/** Which document, in which language; part of what is approved, so that approvals cannot be moved. */
export interface DocumentKey {
  uid: string;
  documentId: string;
  locale: string | null;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Loaded = Readonly<Record<string, unknown>>;

/** Raised when the way of writing changes; old approvals then ask for a new one. */
const formatVersion = 1;

/**
 * The canonical form of a document: the same content always gives the same text. Keys are sorted,
 * text is NFC, what is empty is left out; relations count by documentId (as a set), files by their
 * hash and size, components in their order; row ids and time stamps do not appear.
 */
export const canonical = (key: DocumentKey, shape: Shape, document: Loaded): string =>
  JSON.stringify(
    sorted({
      format: formatVersion,
      uid: key.uid,
      documentId: key.documentId,
      locale: key.locale,
      content: content(shape, document),
    }),
  );

/** A row of a register: a document of its own, approved with the others of its set. */
export type SetRow = Loaded & { documentId?: unknown };

/** The canonical form of a set: its rows, in an order that no change of their content changes. */
export const canonicalSet = (key: DocumentKey, shape: Shape, rows: readonly SetRow[]): string =>
  JSON.stringify(
    sorted({
      format: formatVersion,
      uid: key.uid,
      set: key.documentId,
      rows: rows
        .map((row) => ({ documentId: text(row.documentId), content: content(shape, row) }))
        .sort((one, other) => (one.documentId < other.documentId ? -1 : 1)),
    }),
  );

function content(shape: Shape, document: Loaded): Json {
  const entries = Object.entries(shape)
    .map(([name, field]) => [name, canonicalField(field, document[name])] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries);
}

function canonicalField(field: FieldShape, value: unknown): Json {
  switch (field.kind) {
    case 'value':
      return plain(value);
    case 'relation':
      return list(value)
        .map((target) => String(target.documentId ?? target.id ?? ''))
        .sort();
    case 'media':
      return list(value).map((file) => `${text(file.hash)}${text(file.ext)}:${text(file.size)}`);
    case 'component':
      return list(value).map((part) => content(field.of, part));
    case 'zone':
      return list(value).map((part) => {
        const component = text(part.__component);
        return { component, content: content(field.of[component] ?? {}, part) };
      });
  }
}

/** JSON with NFC text; an instant as its ISO text. */
function plain(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name.normalize('NFC'), plain(part)]));
  return String(value);
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}

const isEmpty = (value: Json) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

function list(value: unknown): Loaded[] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item): item is Loaded => item !== null && typeof item === 'object');
}
