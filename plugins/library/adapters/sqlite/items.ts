import type { DatabaseSync } from 'node:sqlite';
import type { Faceted } from '../../domain/search/facets.ts';
import { type Audience, type ItemKey, isIn } from '../../domain/search/item.ts';
import { isVisible } from '../../domain/search/visibility.ts';
import type { SearchRequest } from '../../ports/search-engine.ts';
import { statement } from './statements.ts';

export interface ItemRow extends Faceted {
  id: number;
  key: ItemKey;
  audience: Audience;
  visibleFrom: string | null;
  visibleUntil: string | null;
}

interface Kept {
  version: unknown;
  rows: ItemRow[];
  /** What the last kind of viewer sees: who is typing asks again and again. */
  seen?: { by: string; items: Map<number, ItemRow> };
}
const kept = new WeakMap<DatabaseSync, Kept>();

/** All items, newest first, kept until the index changes: what filters and facets need is little. */
export const allItems = (db: DatabaseSync): ItemRow[] => keptItems(db).rows;

/** What this viewer may know of, by id and newest first; nothing else is counted, ranked or read. */
export function visibleItems(db: DatabaseSync, { viewer, uids, locale }: SearchRequest): ReadonlyMap<number, ItemRow> {
  const items = keptItems(db);
  const by = JSON.stringify([viewer, uids, locale]);
  if (items.seen?.by !== by) {
    const seen = items.rows.filter(
      (item) => uids.includes(item.key.uid) && isVisible(item, viewer) && isIn(item.key, locale),
    );
    items.seen = { by, items: new Map(seen.map((item) => [item.id, item])) };
  }
  return items.seen.items;
}

function keptItems(db: DatabaseSync): Kept {
  const version = statement(db, 'PRAGMA data_version').get()?.data_version;
  const known = kept.get(db);
  if (known && known.version === version) return known;
  const rows = statement(
    db,
    `SELECT id, uid, document_id AS documentId, locale, audience, visible_from AS visibleFrom, visible_until AS visibleUntil,
       kind, subject, grades, language, year FROM item ORDER BY added_at DESC, id`,
  )
    .all()
    .map((row) => {
      const { id, uid, documentId, locale, grades, ...rest } = row as unknown as ItemRow & ItemKey & { grades: string };
      return { ...rest, id, key: { uid, documentId, locale }, type: uid, grades: gradesOf(grades) };
    });
  const read: Kept = { version, rows };
  kept.set(db, read);
  return read;
}

const lists = new Map<string, readonly number[]>();

/** Items share their few lists of grades. */
function gradesOf(text: string): readonly number[] {
  const known = lists.get(text) ?? (JSON.parse(text) as number[]);
  lists.set(text, known);
  return known;
}
