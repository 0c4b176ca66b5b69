import { checkItem } from './check-item.ts';
import type { DraftItem, ImportRow, RowProblem } from './draft-item.ts';
import { isbn13 } from './isbn.ts';

/** Where the item with the same ISBN is: in the library already, or in an earlier row of the file. */
export type Duplicate = { in: 'library'; title: string } | { in: 'file'; number: number };

export interface PlannedRow {
  number: number;
  title: string | null;
  creators: string | null;
  isbn: string | null;
  problems: RowProblem[];
  duplicate: Duplicate | null;
  /** What will be written; null for broken rows and duplicates. */
  item: DraftItem | null;
}

/** ISBNs of a file that can be looked for in the library. */
export const isbnsOf = (rows: readonly ImportRow[]): string[] =>
  rows.flatMap((row) => ('item' in row && row.item.isbn ? (isbn13(row.item.isbn) ?? []) : []));

/**
 * Judges every row; nothing is written yet.
 * @param held titles in the library by ISBN-13
 */
export function planImport(rows: readonly ImportRow[], held: ReadonlyMap<string, string>): PlannedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if ('problems' in row) return { ...empty, number: row.number, title: row.title, problems: row.problems };
    const { item, number } = row;
    const problems = checkItem(item);
    const isbn = item.isbn === undefined ? undefined : isbn13(item.isbn);
    const duplicate = isbn === undefined ? null : duplicateOf(isbn, held, seen);
    if (isbn !== undefined && problems.length === 0 && !seen.has(isbn)) seen.set(isbn, number);
    return {
      number,
      title: item.title || null,
      creators: item.creators ?? null,
      isbn: isbn ?? item.isbn ?? null,
      problems,
      duplicate,
      item: problems.length === 0 && !duplicate ? { ...item, ...(isbn ? { isbn } : {}) } : null,
    };
  });
}

const empty = { creators: null, isbn: null, duplicate: null, item: null };

function duplicateOf(isbn: string, held: ReadonlyMap<string, string>, seen: ReadonlyMap<string, number>) {
  const title = held.get(isbn);
  if (title !== undefined) return { in: 'library' as const, title };
  const number = seen.get(isbn);
  return number === undefined ? null : { in: 'file' as const, number };
}
