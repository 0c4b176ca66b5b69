import type { DatabaseSync } from 'node:sqlite';
import { countFacets, passes } from '../../domain/search/facets.ts';
import type { ItemKey } from '../../domain/search/item.ts';
import { parseQuery, type Query } from '../../domain/search/query.ts';
import { type Candidate, type CandidatePage, inOrder, rankItem } from '../../domain/search/ranking.ts';
import { bestHits } from '../../domain/search/snippet.ts';
import type { FoundItem, SearchRequest, SearchResult } from '../../ports/search-engine.ts';
import { inItem, inPage, pageStages } from './match-expression.ts';
import { pagesPerItem } from './schema.ts';

const mostCandidates = 150;
const enoughPages = 60;
const pagesOfShownItem = 8;

interface ItemRow {
  id: number;
  key: ItemKey;
  kind: string | null;
  subject: string | null;
  grades: number[];
}

/** Everything a search does, inside one snapshot of the index. */
export function searchIndex(db: DatabaseSync, request: SearchRequest): SearchResult {
  const { filters, page, pageSize } = request;
  const query = parseQuery(request.text);
  db.exec('BEGIN');
  try {
    const found = visibleItems(db, request, query.terms.length > 0 ? matchingIds(db, query) : undefined);
    const kept = found.filter((item) => passes(item, filters));
    const ordered = query.terms.length > 0 ? bestFirst(db, query, kept) : kept;
    const shown = ordered.slice((page - 1) * pageSize, page * pageSize);
    return {
      items: withHits(db, query, shown),
      total: kept.length,
      facets: countFacets(found, filters),
    };
  } finally {
    db.exec('COMMIT');
  }
}

function matchingIds(db: DatabaseSync, query: Query): number[] {
  const byAbout = db.prepare('SELECT rowid AS id FROM item_index WHERE item_index MATCH ?').all(inItem(query));
  const byPage = db
    .prepare(`SELECT DISTINCT rowid / ${pagesPerItem} AS id FROM page_index WHERE page_index MATCH ?`)
    .all(inPage(query));
  return [...new Set([...byAbout, ...byPage].map((row) => row.id as number))];
}

/** Newest first; what the viewer may not see is left out here, before anything is counted or ranked. */
function visibleItems(db: DatabaseSync, { viewer, uids }: SearchRequest, ids: number[] | undefined): ItemRow[] {
  const rows = db
    .prepare(
      `SELECT id, uid, document_id AS documentId, locale, kind, subject, grades FROM item
       WHERE audience IN (SELECT value FROM json_each(:audiences))
         AND (visible_until IS NULL OR visible_until >= :today)
         AND uid IN (SELECT value FROM json_each(:uids))
         AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))
       ORDER BY added_at DESC, id`,
    )
    .all({
      audiences: JSON.stringify(viewer.audiences),
      today: viewer.today,
      uids: JSON.stringify(uids),
      ids: ids ? JSON.stringify(ids) : null,
    }) as unknown as (ItemKey & { id: number; kind: string | null; subject: string | null; grades: string })[];
  return rows.map(({ id, uid, documentId, locale, kind, subject, grades }) => ({
    id,
    key: { uid, documentId, locale },
    kind,
    subject,
    grades: JSON.parse(grades) as number[],
  }));
}

/**
 * The likeliest items are read and ranked; what only fits loosely follows, newest first.
 * `+rowid` keeps SQLite from running the whole match once for each id.
 */
function bestFirst(db: DatabaseSync, query: Query, items: ItemRow[]): ItemRow[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const allowed = JSON.stringify([...byId.keys()]);
  const pages = candidatePages(db, query, allowed);
  const about = db
    .prepare(
      `SELECT rowid AS id FROM item_index WHERE item_index MATCH ?
       AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rank LIMIT ${mostCandidates}`,
    )
    .all(inItem(query), allowed);
  const ids = new Set([...about.map((row) => row.id as number), ...pages.keys()]);
  const ranked = inOrder([...ids].flatMap((id) => rankItem(query, candidate(db, id, pages.get(id) ?? [])) ?? []));
  const first = ranked.map(({ id }) => byId.get(id) as ItemRow);
  const taken = new Set(first);
  return [...first, ...items.filter((item) => !taken.has(item))];
}

function candidatePages(db: DatabaseSync, query: Query, allowed: string): Map<number, CandidatePage[]> {
  const find = db.prepare(
    `SELECT rowid AS id, rank FROM page_index WHERE page_index MATCH ?
     AND rowid / ${pagesPerItem} IN (SELECT value FROM json_each(?)) ORDER BY rank LIMIT ${mostCandidates}`,
  );
  const found = new Map<number, number>();
  for (const stage of pageStages(query)) {
    if (found.size >= enoughPages) break;
    addRanks(found, find.all(stage, allowed));
  }
  const pages = new Map<number, CandidatePage[]>();
  for (const page of loadPages(db, found)) {
    const item = Math.floor(page.id / pagesPerItem);
    pages.set(item, [...(pages.get(item) ?? []), page]);
  }
  return pages;
}

/** One pass over the index for all shown items; no bm25, which would count its words in the whole index anew. */
function withHits(db: DatabaseSync, query: Query, items: ItemRow[]): FoundItem[] {
  if (query.terms.length === 0) return items.map(({ key }) => ({ key, hits: [] }));
  const find = db.prepare(
    `SELECT rowid AS id FROM page_index WHERE page_index MATCH ?
     AND rowid / ${pagesPerItem} IN (SELECT value FROM json_each(?))`,
  );
  const found = new Map(items.map(({ id }) => [id, new Set<number>()]));
  for (const stage of pageStages(query)) {
    const lacking = [...found].filter(([, pages]) => pages.size < pagesOfShownItem).map(([id]) => id);
    if (lacking.length === 0) break;
    for (const row of find.iterate(stage, JSON.stringify(lacking))) {
      const pages = found.get(Math.floor((row.id as number) / pagesPerItem));
      if (pages && pages.size < pagesOfShownItem) pages.add(row.id as number);
    }
  }
  return items.map(({ id, key }) => {
    const pages = loadPages(db, new Map([...(found.get(id) ?? [])].map((page) => [page, 0])));
    return { key, hits: bestHits(rankItem(query, candidate(db, id, pages))?.hits ?? []) };
  });
}

/** bm25 is negative and unbounded: kept as a share of the best of the same stage. */
function addRanks(found: Map<number, number>, rows: Record<string, unknown>[]): void {
  const best = (rows[0]?.rank as number | undefined) ?? 0;
  for (const row of rows) {
    if (!found.has(row.id as number)) found.set(row.id as number, best === 0 ? 0 : (row.rank as number) / best);
  }
}

function loadPages(db: DatabaseSync, found: Map<number, number>): (CandidatePage & { id: number })[] {
  const rows = db
    .prepare('SELECT id, text FROM page WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify([...found.keys()])) as { id: number; text: string }[];
  return rows.map(({ id, text }) => ({ id, text, number: id % pagesPerItem, relevance: found.get(id) ?? 0 }));
}

function candidate(db: DatabaseSync, id: number, pages: CandidatePage[]): Candidate<number> {
  const row = db.prepare('SELECT title, about, context FROM item WHERE id = ?').get(id);
  const { title, about, context } = row as { title: string; about: string; context: string };
  return { id, title, about, context, pages };
}
