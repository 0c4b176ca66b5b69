import type { DatabaseSync } from 'node:sqlite';
import { foldWord } from '../../domain/search/fold.ts';
import type { Known } from '../../domain/search/vocabulary.ts';
import { statement } from './statements.ts';
import { inTransaction } from './write.ts';

/** Counts the words of the whole index anew: a few milliseconds for each thousand pages. */
export function countWords(db: DatabaseSync): void {
  db.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.page_word USING fts5vocab('main', 'page_index', 'row');
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.item_word USING fts5vocab('main', 'item_index', 'row');
  `);
  inTransaction(db, () => {
    db.exec('DELETE FROM word');
    const add = statement(
      db,
      `INSERT INTO word VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET pages = pages + excluded.pages`,
    );
    for (const table of ['page_word', 'item_word'])
      for (const row of statement(db, `SELECT term, doc FROM temp.${table}`).iterate()) {
        const { term, doc } = row as { term: string; doc: number };
        add.run(foldWord(term), term, doc);
      }
  });
}

/** The folded words of those asked for that stand in the index. */
export function lookUp(db: DatabaseSync, folded: readonly string[]): Known {
  const known = new Map<string, { pages: number; exacts: Set<string> }>();
  if (folded.length === 0) return known;
  const rows = statement(
    db,
    'SELECT folded, exact, pages FROM word WHERE folded IN (SELECT value FROM json_each(?)) ORDER BY pages DESC',
  ).all(JSON.stringify(folded)) as { folded: string; exact: string; pages: number }[];
  for (const row of rows) {
    const word = known.get(row.folded) ?? { pages: 0, exacts: new Set() };
    if (row.exact === row.folded) word.pages = row.pages;
    else word.exacts.add(row.exact);
    known.set(row.folded, word);
  }
  return known;
}

/** The commonest words that begin so. */
export const completionsOf = (db: DatabaseSync, folded: string, most: number): string[] =>
  statement(
    db,
    `SELECT folded FROM word WHERE folded >= ?1 AND folded < ?1 || char(0x10FFFF) AND exact = folded
     ORDER BY pages DESC LIMIT ?2`,
  )
    .all(folded, most)
    .map((row) => row.folded as string);
