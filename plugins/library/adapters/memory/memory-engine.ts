import { countFacets, passes } from '../../domain/search/facets.ts';
import { aboutText, contextText, type IndexedItem, keyText } from '../../domain/search/item.ts';
import { parseQuery, type Query } from '../../domain/search/query.ts';
import { inOrder, rankItem } from '../../domain/search/ranking.ts';
import { bestHits } from '../../domain/search/snippet.ts';
import { isVisible } from '../../domain/search/visibility.ts';
import type { SearchEngine, SearchRequest, SearchResult } from '../../ports/search-engine.ts';

/** Reads everything at every search: for tests, and the plainest statement of what a search engine does. */
export function createMemoryEngine(): SearchEngine {
  const items = new Map<string, IndexedItem>();
  return {
    put: async (item) => void items.set(keyText(item.key), structuredClone(item)),
    remove: async (key) => void items.delete(keyText(key)),
    search: async (request) => search([...items.values()], request),
    entries: async (key) =>
      [...items.values()]
        .filter((item) => !key || keyText(item.key) === keyText(key))
        .map((item) => ({ key: item.key, version: item.version, pages: item.pageCount })),
    close: async () => items.clear(),
  };
}

function search(items: IndexedItem[], { text, viewer, uids, filters, page, pageSize }: SearchRequest): SearchResult {
  const query = parseQuery(text);
  const existing = items
    .filter((item) => uids.includes(item.key.uid) && isVisible(item, viewer))
    .sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const found = query.terms.length === 0 ? existing.map((item) => ({ id: item, hits: [] })) : rank(query, existing);
  const kept = found.filter(({ id }) => passes(id, filters));
  return {
    items: kept
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ id, hits }) => ({ key: id.key, hits: bestHits(hits) })),
    total: kept.length,
    facets: countFacets(
      found.map(({ id }) => id),
      filters,
    ),
  };
}

const rank = (query: Query, items: IndexedItem[]) =>
  inOrder(
    items.flatMap((item) => {
      const pages = item.pages.map((page) => ({ ...page, relevance: 0 }));
      const about = { title: item.title, about: aboutText(item), context: contextText(item) };
      return rankItem(query, { id: item, ...about, pages }) ?? [];
    }),
  );
