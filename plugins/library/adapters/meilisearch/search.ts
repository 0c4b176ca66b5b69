import { parseQuery, type Query } from '../../domain/search/query.ts';
import { inOrder } from '../../domain/search/ranking.ts';
import { bestHits } from '../../domain/search/snippet.ts';
import type { FoundItem, SearchRequest, SearchResult } from '../../ports/search-engine.ts';
import { byItem, type FoundItself, type FoundPage, judge } from './candidates.ts';
import type { Connection } from './connection.ts';
import type { ItemDocument, PageDocument } from './documents.ts';
import { filteredFacets, openFacets, toFacets } from './facets.ts';
import { chosen, itself, notOfItems, ofItem, ofItems, visible } from './filters.ts';
import { type Given, itemAttributes, pageQueries, toQuery } from './queries.ts';
import { foldedQuery } from './words.ts';

const mostCandidates = 60;
const pagesOfShownItem = 5;

/** One search: the server finds and counts, the domain reads the likeliest and orders them. */
export async function searchIndex(connection: Connection, request: SearchRequest): Promise<SearchResult> {
  // An empty list in a filter would be the server's to interpret.
  if (request.viewer.audiences.length === 0 || request.uids.length === 0)
    return { items: [], total: 0, facets: { kind: {}, subject: {}, grade: {} } };
  const query = parseQuery(request.text);
  return query.terms.length === 0 ? listNewest(connection, request) : findWords(connection, request, query);
}

async function listNewest(connection: Connection, request: SearchRequest): Promise<SearchResult> {
  const { filters, page, pageSize: hitsPerPage } = request;
  const seen = [...visible(request), itself];
  const [list, ...counts] = await ask(connection, [
    {
      ...{ filter: [...seen, ...chosen(filters)], sort: ['addedAt:desc'], facets: openFacets(filters) },
      ...{ page, hitsPerPage, attributesToRetrieve: itemAttributes },
    },
    ...filteredFacets(filters, seen, undefined),
  ]);
  return {
    items: (list?.hits ?? []).map((found) => ({ key: keyOf(found as FoundItself), hits: [] })),
    total: list?.totalHits ?? 0,
    facets: toFacets([list, ...counts].map((one) => one?.facetDistribution)),
  };
}

async function findWords(connection: Connection, request: SearchRequest, query: Query): Promise<SearchResult> {
  const { filters } = request;
  const q = foldedQuery(query);
  const filter = [...visible(request), ...chosen(filters)];
  const counting: Given[] = [
    { q, filter, facets: openFacets(filters), page: 1, hitsPerPage: 1, attributesToRetrieve: ['item'] },
    ...filteredFacets(filters, visible(request), q),
  ];
  const aboutOnly: Given = {
    ...{ q, filter: [...filter, itself], attributesToSearchOn: ['title', 'about'] },
    ...{ limit: mostCandidates, attributesToRetrieve: itemAttributes },
  };
  const answers = await ask(connection, [...counting, aboutOnly, ...pageQueries(query, filter, mostCandidates)]);
  const counts = answers.slice(0, counting.length);
  const [about, ...pages] = answers.slice(counting.length).map(({ hits }) => hits);
  const total = counts[0]?.totalHits ?? 0;
  const ranked = await bestFirst(connection, query, about as FoundItself[], pages.flat() as FoundPage[]);
  const shown = await shownOf(connection, request, { q, filter, ranked, total });
  return {
    items: await withHits(connection, query, filter, shown),
    total,
    facets: toFacets(counts.map(({ facetDistribution }) => facetDistribution)),
  };
}

async function bestFirst(connection: Connection, query: Query, about: FoundItself[], found: FoundPage[]) {
  const pages = byItem(found);
  const items = new Map(about.map((one) => [one.item, one]));
  for (const one of await load(
    connection,
    [...pages.keys()].filter((item) => !items.has(item)),
  ))
    items.set(one.item, one);
  return inOrder([...items.values()].flatMap((one) => judge(query, one, pages.get(one.item)) ?? [])).map(
    ({ id }) => id,
  );
}

/** The wanted part of the list: what was read and ranked, then what only fits loosely, newest first. */
async function shownOf(
  connection: Connection,
  { page, pageSize }: SearchRequest,
  { q, filter, ranked, total }: { q: string; filter: string[]; ranked: FoundItself[]; total: number },
): Promise<FoundItself[]> {
  const start = (page - 1) * pageSize;
  const shown = ranked.slice(start, start + pageSize);
  if (shown.length === pageSize || start + shown.length >= total) return shown;
  const [rest] = await ask(connection, [
    {
      ...{ q, filter: [...filter, ...(ranked.length > 0 ? [notOfItems(ranked.map(({ item }) => item))] : [])] },
      ...{ sort: ['addedAt:desc'], offset: Math.max(0, start - ranked.length), limit: pageSize - shown.length },
      attributesToRetrieve: ['item'],
    },
  ]);
  const items = (rest?.hits ?? []).map(({ item }) => item as string);
  const loaded = new Map((await load(connection, items)).map((one) => [one.item, one]));
  return [...shown, ...items.flatMap((item) => loaded.get(item) ?? [])];
}

/** The best pages of each shown item; the filter goes along, though it has passed it already. */
async function withHits(
  connection: Connection,
  query: Query,
  filter: string[],
  items: FoundItself[],
): Promise<FoundItem[]> {
  const queries = items.flatMap(({ item }) => pageQueries(query, [...filter, ofItem(item)], pagesOfShownItem));
  const answers = queries.length > 0 ? await ask(connection, queries) : [];
  const pages = byItem(answers.flatMap(({ hits }) => hits as FoundPage[]));
  return items.map((one) => ({
    key: keyOf(one),
    hits: bestHits(judge(query, one, pages.get(one.item))?.hits ?? []),
  }));
}

const keyOf = ({ uid, documentId, locale }: FoundItself) => ({ uid, documentId, locale });

async function load({ index }: Connection, items: string[]): Promise<FoundItself[]> {
  if (items.length === 0) return [];
  const { results } = await index.getDocuments<ItemDocument>({
    ...{ filter: [ofItems(items), itself], offset: 0, limit: items.length, retrieveVectors: false },
    fields: itemAttributes as (keyof ItemDocument)[],
  });
  return results;
}

interface Answer {
  hits: Partial<PageDocument | ItemDocument>[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** All searches in one request, answered in their order. */
async function ask({ client, index }: Connection, given: Given[]): Promise<Answer[]> {
  const { results } = await client.multiSearch({ queries: given.map((one) => toQuery(index.uid, one)) });
  return results as Answer[];
}
