import type { DatabaseSync } from 'node:sqlite';
import { countFacets, passes } from '../../domain/search/facets.ts';
import type { Query } from '../../domain/search/query.ts';
import { didYouMean, inOrder, isDoubtful, type RankedItem, rankItem } from '../../domain/search/ranking.ts';
import { bestHits } from '../../domain/search/snippet.ts';
import type { Synonyms } from '../../domain/search/synonyms.ts';
import { correctionsToKnow, meaningsOf, readTyped, type Typing, wordsToKnow } from '../../domain/search/understand.ts';
import type { Known } from '../../domain/search/vocabulary.ts';
import type { FoundItem, SearchRequest, SearchResult } from '../../ports/search-engine.ts';
import { type Allowed, loadCandidates, matchingItems, pagesByStage, slipsFor, take } from './candidates.ts';
import { allItems, type ItemRow, visibleItems } from './items.ts';
import { allWords, type Completions, pageStages } from './match-expression.ts';
import { pagesPerItem } from './schema.ts';
import { statement } from './statements.ts';
import { completionsOf, lookUp } from './vocabulary.ts';

/** How much is read and ranked: enough for the first results, little while somebody types. */
const limits = { full: { pages: 40, items: 100 }, instant: { pages: 24, items: 40 } } as const;
const pagesOfShownItem = 8;
const mostCompletions = 20;

/** Everything a search does, inside one snapshot of the index. */
export function searchIndex(db: DatabaseSync, request: SearchRequest, synonyms: Synonyms): SearchResult {
  db.exec('BEGIN');
  try {
    const typing = readTyped(request.text, synonyms, request.instant);
    const visible = visibleItems(db, request);
    return typing.words.length === 0 ? newest(request, visible) : search(db, request, typing, visible);
  } finally {
    db.exec('COMMIT');
  }
}

function newest({ filters, page, pageSize, instant }: SearchRequest, visible: Allowed): SearchResult {
  const items = [...visible.values()];
  const kept = items.filter((item) => passes(item, filters));
  const shown = kept.slice((page - 1) * pageSize, page * pageSize);
  return {
    items: shown.map(({ key }) => ({ key, hits: [] })),
    total: instant ? shown.length : kept.length,
    facets: countFacets(instant ? [] : items, filters),
    didYouMean: null,
  };
}

/** What the search may mean, and how to ask the index for it. */
interface Asked {
  queries: Query[];
  known: Known;
  completions: Completions;
  limits: (typeof limits)[keyof typeof limits];
}

function search(db: DatabaseSync, request: SearchRequest, typing: Typing, visible: Allowed): SearchResult {
  const { filters, page, pageSize, instant = false } = request;
  const words = wordsToKnow(typing);
  const known = withUncounted(db, visible, words, knownTo(db, visible, words));
  const corrections = knownTo(db, visible, correctionsToKnow(typing, known));
  const meanings = meaningsOf(typing, known, corrections);
  const completions = rememberCompletions(db);
  const asked: Asked = { queries: meanings, known, completions, limits: instant ? limits.instant : limits.full };
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const allowed = isFiltered ? new Map([...visible].filter(([, item]) => passes(item, filters))) : visible;
  let ranked = bestFirst(db, asked, allowed);
  if (!instant && isDoubtful(ranked)) {
    const slips = slipsFor(db, meanings[0] as Query, allowed);
    if (slips.length > 0) ranked = bestFirst(db, { ...asked, queries: [...meanings, ...slips] }, allowed);
  }
  const wanted = (list: Shown[]) => list.slice((page - 1) * pageSize, page * pageSize);
  const toFound = ({ id, hits }: Shown): FoundItem => ({ key: (visible.get(id) as ItemRow).key, hits: bestHits(hits) });
  if (instant) {
    const items = wanted(ranked).map(toFound);
    return { items, total: items.length, facets: countFacets([], filters), didYouMean: didYouMean(ranked) };
  }
  const matching = matchingItems(db, allWords(meanings, completions));
  for (const { id } of ranked) matching.add(id);
  const found = [...visible.values()].filter(({ id }) => matching.has(id));
  const kept = found.filter((item) => passes(item, filters));
  const taken = new Set(ranked.map(({ id }) => id));
  const loose = kept.filter(({ id }) => !taken.has(id)).map(({ id }): Shown => ({ id, hits: [] }));
  const queries = [...new Set([...meanings, ...ranked.map(({ query }) => query)])];
  const shown = withHits(db, { ...asked, queries }, wanted([...ranked, ...loose]));
  return {
    items: shown.map(toFound),
    total: kept.length,
    facets: countFacets(found, filters),
    didYouMean: didYouMean(ranked),
  };
}

type Shown = Pick<RankedItem<number>, 'id' | 'hits'>;

/** The likeliest items are read and ranked by the domain. */
function bestFirst(db: DatabaseSync, { queries, known, completions, limits }: Asked, allowed: Allowed) {
  const everywhere = allWords(queries, completions);
  const titled = take(db, 'item_index', `{title} : ${everywhere}`, allowed, limits.items);
  const about = titled.length < limits.items ? take(db, 'item_index', everywhere, allowed, limits.items) : [];
  const pages = pagesByStage(db, pageStages(queries, known, completions), allowed, limits.pages);
  return rankAll(queries, loadCandidates(db, new Set([...titled, ...about]), pages));
}

const rankAll = (queries: Query[], candidates: ReturnType<typeof loadCandidates>): RankedItem<number>[] =>
  inOrder(candidates.flatMap((candidate) => rankItem(queries, candidate) ?? []));

/** Pages for the shown items that were found by their titles or only fit loosely: one pass for all of them. */
function withHits(db: DatabaseSync, { queries, known, completions }: Asked, shown: Shown[]): Shown[] {
  const lacking = shown.filter(({ hits }) => hits.length === 0).map(({ id }) => id);
  if (lacking.length === 0) return shown;
  const find = statement(
    db,
    `SELECT rowid AS id FROM page_index WHERE page_index MATCH ?
     AND rowid / ${pagesPerItem} IN (SELECT value FROM json_each(?))`,
  );
  const pages = new Map(lacking.map((id) => [id, new Set<number>()]));
  for (const stage of pageStages(queries, known, completions)) {
    const poor = [...pages].filter(([, found]) => found.size === 0).map(([id]) => id);
    if (poor.length === 0) break;
    for (const row of find.iterate(stage.expression, JSON.stringify(poor))) {
      const found = pages.get(Math.floor((row.id as number) / pagesPerItem)) as Set<number>;
      if (found.size < pagesOfShownItem) found.add(row.id as number);
    }
  }
  const read = rankAll(
    queries,
    loadCandidates(
      db,
      lacking,
      [...pages.values()].flatMap((found) => [...found]),
    ),
  );
  const hits = new Map(read.map((one) => [one.id, one.hits]));
  return shown.map((one) => ({ ...one, hits: hits.get(one.id) ?? one.hits }));
}

/** The words that stand in something the viewer may see; others do not exist for them, not even to correct. */
function knownTo(db: DatabaseSync, visible: Allowed, words: readonly string[]): Known {
  const known = new Map(lookUp(db, words));
  if (visible.size === allItems(db).length) return known;
  for (const word of known.keys()) {
    const expression = `"${word}"`;
    if (take(db, 'page_index', expression, visible, 1).length > 0) continue;
    if (take(db, 'item_index', expression, visible, 1).length === 0) known.delete(word);
  }
  return known;
}

/** Words are counted now and then; those that came since stand in the index all the same. */
function withUncounted(db: DatabaseSync, visible: Allowed, words: readonly string[], counted: Known): Known {
  const known = new Map(counted);
  for (const word of words.filter((one) => !counted.has(one))) {
    if (take(db, 'page_index', `"${word}"`, visible, 1).length > 0) known.set(word, { pages: 1, exacts: new Set() });
  }
  return known;
}

function rememberCompletions(db: DatabaseSync): Completions {
  const asked = new Map<string, readonly string[]>();
  return (folded) => {
    const found = asked.get(folded) ?? [...new Set([folded, ...completionsOf(db, folded, mostCompletions)])];
    asked.set(folded, found);
    return found;
  };
}
