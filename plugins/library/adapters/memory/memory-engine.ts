import { countFacets, type Faceted, passes } from '../../domain/search/facets.ts';
import { aboutText, contextText, type IndexedItem, isIn, keyText } from '../../domain/search/item.ts';
import type { Query } from '../../domain/search/query.ts';
import {
  didYouMean,
  inOrder,
  isDoubtful,
  type Prepared,
  prepare,
  type RankedItem,
  rankItem,
} from '../../domain/search/ranking.ts';
import { mostSlips, slipsInTexts } from '../../domain/search/slips.ts';
import { bestHits } from '../../domain/search/snippet.ts';
import { noSynonyms, type Synonyms, toSynonyms } from '../../domain/search/synonyms.ts';
import { correctionsToKnow, meaningsOf, readTyped, wordsToKnow } from '../../domain/search/understand.ts';
import { isVisible } from '../../domain/search/visibility.ts';
import type { Known } from '../../domain/search/vocabulary.ts';
import type { SearchEngine, SearchRequest, SearchResult } from '../../ports/search-engine.ts';

/** Reads everything at every search: for tests, and the plainest statement of what a search engine does. */
export function createMemoryEngine(): SearchEngine {
  let items = new Map<string, IndexedItem>();
  let next: Map<string, IndexedItem> | undefined;
  let synonyms = noSynonyms;
  const both = () => (next ? [items, next] : [items]);
  return {
    async put(item) {
      for (const kept of both()) kept.set(keyText(item.key), structuredClone(item));
    },
    async remove(key) {
      for (const kept of both()) kept.delete(keyText(key));
    },
    search: async (request) => search([...items.values()], request, synonyms),
    entries: async (key) =>
      [...items.values()]
        .filter((item) => !key || keyText(item.key) === keyText(key))
        .map((item) => ({ key: item.key, version: item.version, pages: item.pageCount })),
    async rebuild(fill) {
      const beside = new Map<string, IndexedItem>();
      next = beside;
      try {
        await fill(async (item) => void beside.set(keyText(item.key), structuredClone(item)));
        items = beside;
      } finally {
        next = undefined;
      }
    },
    useSynonyms(groups) {
      synonyms = toSynonyms(groups);
    },
    close: async () => items.clear(),
  };
}

function search(items: IndexedItem[], request: SearchRequest, synonyms: Synonyms): SearchResult {
  const { viewer, uids, filters, page, pageSize, instant } = request;
  const existing = items
    .filter((item) => uids.includes(item.key.uid) && isVisible(item, viewer) && isIn(item.key, request.locale))
    .sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const typing = readTyped(request.text, synonyms, instant);
  const found: { id: IndexedItem; ranked?: RankedItem<IndexedItem> }[] =
    typing.words.length === 0 ? existing.map((id) => ({ id })) : rank(existing, typing);
  const kept = found.filter(({ id }) => passes(facetedOf(id), filters));
  const shown = kept.slice((page - 1) * pageSize, page * pageSize);
  return {
    items: shown.map(({ id, ranked }) => ({ key: id.key, hits: bestHits(ranked?.hits ?? []) })),
    total: instant ? shown.length : kept.length,
    facets: countFacets(instant ? [] : found.map(({ id }) => facetedOf(id)), filters),
    didYouMean: didYouMean(kept.flatMap(({ ranked }) => ranked ?? [])),
  };
}

function rank(items: IndexedItem[], typing: ReturnType<typeof readTyped>) {
  const candidates = items.map(prepared);
  const known = knownIn(candidates, wordsToKnow(typing));
  const meanings = meaningsOf(typing, known, knownIn(candidates, correctionsToKnow(typing, known)));
  const ranked = rankAll(meanings, candidates);
  const slips = isDoubtful(ranked) && !typing.unfinished ? slipsOf(meanings, candidates) : [];
  const all = slips.length > 0 ? rankAll([...meanings, ...slips], candidates) : ranked;
  return inOrder(all).map((one) => ({ id: one.id, ranked: one }));
}

const slipsOf = ([query]: Query[], candidates: Prepared<IndexedItem>[]): Query[] =>
  query
    ? slipsInTexts(query, {
        titles: candidates.map(({ title }) => title),
        pages: candidates.flatMap(({ pages }) => pages.map(({ tokens }) => tokens)),
      }).slice(0, mostSlips)
    : [];

const rankAll = (queries: Query[], candidates: Prepared<IndexedItem>[]) =>
  candidates.flatMap((candidate) => rankItem(queries, candidate) ?? []);

const prepared = (item: IndexedItem): Prepared<IndexedItem> =>
  prepare({
    ...{ id: item, title: item.title, about: aboutText(item), context: contextText(item) },
    pages: item.pages.map((page) => ({ ...page, relevance: 0 })),
  });

const facetedOf = (item: IndexedItem): Faceted => ({ ...item, type: item.key.uid });

function knownIn(candidates: Prepared<IndexedItem>[], asked: string[]): Known {
  const known = new Map<string, { pages: number; exacts: Set<string> }>();
  const wanted = new Set(asked);
  for (const { about, pages } of wanted.size > 0 ? candidates : [])
    for (const { folded, exact } of [about, ...pages.map(({ tokens }) => tokens)].flatMap((tokens) => tokens.all())) {
      if (!wanted.has(folded)) continue;
      const word = known.get(folded) ?? { pages: 0, exacts: new Set() };
      word.pages += 1;
      if (exact !== folded) word.exacts.add(exact);
      known.set(folded, word);
    }
  return known;
}
