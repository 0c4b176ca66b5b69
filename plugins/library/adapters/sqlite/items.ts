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
  visibleUntil: string | null;
}

const kept = new WeakMap<DatabaseSync, { version: unknown; rows: ItemRow[] }>();

/** All items, newest first, kept until the index changes: what filters and facets need is little. */
export function allItems(db: DatabaseSync): ItemRow[] {
  const version = statement(db, 'PRAGMA data_version').get()?.data_version;
  const known = kept.get(db);
  if (known?.version === version) return known?.rows as ItemRow[];
  const rows = statement(
    db,
    `SELECT id, uid, document_id AS documentId, locale, audience, visible_until AS visibleUntil, kind, subject, grades,
       language, year FROM item ORDER BY added_at DESC, id`,
  )
    .all()
    .map((row) => {
      const { id, uid, documentId, locale, grades, ...rest } = row as unknown as ItemRow & ItemKey & { grades: string };
      return { ...rest, id, key: { uid, documentId, locale }, type: uid, grades: gradesOf(grades) };
    });
  kept.set(db, { version, rows });
  return rows;
}

/** What this viewer may know of, by id and newest first; nothing else is counted, ranked or read. */
export function visibleItems(db: DatabaseSync, { viewer, uids, locale }: SearchRequest): Map<number, ItemRow> {
  const seen = allItems(db).filter(
    (item) => uids.includes(item.key.uid) && isVisible(item, viewer) && isIn(item.key, locale),
  );
  return new Map(seen.map((item) => [item.id, item]));
}

const lists = new Map<string, readonly number[]>();

/** Items share their few lists of grades. */
function gradesOf(text: string): readonly number[] {
  const known = lists.get(text) ?? (JSON.parse(text) as number[]);
  lists.set(text, known);
  return known;
}
