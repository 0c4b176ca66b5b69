import type { DatabaseSync } from 'node:sqlite';
import { aboutText, contextText, type IndexedItem, type ItemKey, keyText } from '../../domain/search/item.ts';
import { tokenise } from '../../domain/search/tokens.ts';
import type { IndexEntry } from '../../ports/search-engine.ts';
import { pagesPerItem } from './schema.ts';

/** Replaces all rows of an item in one transaction, so that no search sees half of it. */
export function putItem(db: DatabaseSync, item: IndexedItem): void {
  inTransaction(db, () => {
    const id = deleteRows(db, item.key) ?? nextId(db);
    insertItem(db, id, item);
    insertPages(db, id, item);
  });
}

export function removeItem(db: DatabaseSync, key: ItemKey): void {
  inTransaction(db, () => void deleteRows(db, key));
}

export function listEntries(db: DatabaseSync, key?: ItemKey): IndexEntry[] {
  const rows = db
    .prepare('SELECT uid, document_id, locale, version, page_count FROM item WHERE ?1 IS NULL OR key = ?1')
    .all(key ? keyText(key) : null) as {
    uid: string;
    document_id: string;
    locale: string;
    version: string;
    page_count: number;
  }[];
  return rows.map((row) => ({
    key: { uid: row.uid, documentId: row.document_id, locale: row.locale },
    version: row.version,
    pages: row.page_count,
  }));
}

function deleteRows(db: DatabaseSync, key: ItemKey): number | undefined {
  const row = db.prepare('SELECT id FROM item WHERE key = ?').get(keyText(key)) as { id: number } | undefined;
  if (!row) return undefined;
  const [from, to] = [row.id * pagesPerItem, (row.id + 1) * pagesPerItem - 1];
  db.prepare('DELETE FROM page_index WHERE rowid IN (SELECT id FROM page WHERE id BETWEEN ? AND ?)').run(from, to);
  db.prepare('DELETE FROM page WHERE id BETWEEN ? AND ?').run(from, to);
  db.prepare('DELETE FROM item_index WHERE rowid = ?').run(row.id);
  db.prepare('DELETE FROM item WHERE id = ?').run(row.id);
  return row.id;
}

const nextId = (db: DatabaseSync) =>
  (db.prepare('SELECT coalesce(max(id), 0) + 1 AS id FROM item').get() as { id: number }).id;

function insertItem(db: DatabaseSync, id: number, item: IndexedItem): void {
  const { key, version, audience, visibleUntil, addedAt, title, kind, subject } = item;
  const about = aboutText(item);
  db.prepare('INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    ...[id, keyText(key), key.uid, key.documentId, key.locale, version, audience, visibleUntil, addedAt],
    ...[title, about, contextText(item), kind, subject, JSON.stringify(item.grades), item.pageCount],
  );
  db.prepare('INSERT INTO item_index (rowid, title, about) VALUES (?, ?, ?)').run(
    ...[id, words(title).folded, words(about).folded],
  );
}

function insertPages(db: DatabaseSync, id: number, item: IndexedItem): void {
  const text = db.prepare('INSERT INTO page (id, text) VALUES (?, ?)');
  const index = db.prepare('INSERT INTO page_index (rowid, body, context, exact) VALUES (?, ?, ?, ?)');
  const context = words(contextText(item));
  for (const page of item.pages.filter(({ number }) => number < pagesPerItem)) {
    const row = id * pagesPerItem + page.number;
    const body = words(page.text);
    text.run(row, page.text);
    index.run(row, body.folded, context.folded, `${body.exact} ${context.exact}`);
  }
}

function words(text: string) {
  const tokens = tokenise(text).all();
  return {
    folded: tokens.map((token) => token.folded).join(' '),
    exact: tokens.map((token) => token.exact).join(' '),
  };
}

function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
