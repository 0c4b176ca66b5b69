import { countFacets } from '../../domain/search/facets.ts';
import type { Query } from '../../domain/search/query.ts';
import { didYouMean, inOrder, isDoubtful } from '../../domain/search/ranking.ts';
import { mostSlips, slipsInTexts } from '../../domain/search/slips.ts';
import { bestHits } from '../../domain/search/snippet.ts';
import { tokenise } from '../../domain/search/tokens.ts';
import { readTyped } from '../../domain/search/understand.ts';
import type { FoundItem, SearchRequest, SearchResult } from '../../ports/search-engine.ts';
import { ask } from './ask.ts';
import { byItem, type FoundItself, type FoundPage, judge } from './candidates.ts';
import type { Connection } from './connection.ts';
import type { ItemDocument } from './documents.ts';
import { filteredFacets, openFacets, toFacets } from './facets.ts';
import { aPage, chosen, itself, notOfItems, ofItem, ofItems, visible } from './filters.ts';
import { type Given, itemAttributes, pageQueries } from './queries.ts';
import { understand } from './vocabulary.ts';
import { foldedQuery, phraseQuery } from './words.ts';

const candidatesWhileTyping = 20;
const mostCandidates = 60;
const pagesOfShownItem = 5;

/** One search: the server finds and counts, the domain reads the likeliest and orders them. */
export async function searchIndex(connection: Connection, request: SearchRequest): Promise<SearchResult> {
  // An empty list in a filter would be the server's to interpret.
  if (request.viewer.audiences.length === 0 || request.uids.length === 0)
    return { items: [], total: 0, facets: countFacets([], {}), didYouMean: null };
  const typing = readTyped(request.text, connection.synonyms, request.instant);
  if (typing.words.length === 0) return listNewest(connection, request);
  const meanings = await understand(connection, typing, visible(request));
  const meant = await firstFound(connection, request, meanings);
  const found = await findWords(connection, request, meant, meanings);
  if (request.instant || !found.isDoubtful) return found.result;
  const slips = await slipsFor(connection, request, meant);
  if (slips.length === 0) return found.result;
  return (await findWords(connection, request, slips[0] as Query, [...slips, ...meanings])).result;
}

/** The surest meaning that anything has; the server knows no "or", so one meaning is found and counted. */
async function firstFound(connection: Connection, request: SearchRequest, meanings: Query[]): Promise<Query> {
  const [surest, ...others] = meanings.filter(({ source }) => source !== 'synonym');
  const first = surest ?? (meanings[0] as Query);
  if (others.length === 0) return first;
  const filter = [...visible(request), ...chosen(request.filters)];
  const one = (query: Query): Given => ({
    ...{ q: foldedQuery(query), filter, page: 1, hitsPerPage: 1, attributesToRetrieve: ['item'] },
  });
  const answers = await ask(connection, [first, ...others].map(one));
  return [first, ...others].find((_, at) => (answers[at]?.totalHits ?? 0) > 0) ?? first;
}

const textsForSlips = 40;

/** What titles and pages say in place of the query, one half of which they have word for word. */
async function slipsFor(connection: Connection, request: SearchRequest, query: Query): Promise<Query[]> {
  const words = query.terms.map(({ folded }) => folded);
  if (words.length < 2) return [];
  const middle = Math.ceil(words.length / 2);
  const filter = [...visible(request), ...chosen(request.filters)];
  const halves = [words.slice(0, middle), words.slice(middle)].map(phraseQuery);
  const found = await ask(connection, [
    ...halves.map(
      (q): Given => ({
        ...{ q, filter: [...filter, itself], attributesToSearchOn: ['title'], limit: textsForSlips },
        attributesToRetrieve: ['texts'],
      }),
    ),
    ...halves.map(
      (q): Given => ({
        ...{ q, filter: [...filter, aPage], attributesToSearchOn: ['body'], limit: textsForSlips },
        ...{ attributesToRetrieve: ['text'], distinct: 'id' },
      }),
    ),
  ]);
  const hits = found.flatMap((answer) => answer.hits) as { text?: string; texts?: { title: string } }[];
  const tokens = (texts: (string | undefined)[]) => texts.flatMap((text) => (text === undefined ? [] : tokenise(text)));
  const titles = tokens(hits.map(({ texts }) => texts?.title));
  return slipsInTexts(query, { titles, pages: tokens(hits.map(({ text }) => text)) }).slice(0, mostSlips);
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
    total: request.instant ? (list?.hits.length ?? 0) : (list?.totalHits ?? 0),
    facets: toFacets(request.instant ? [] : [list, ...counts].map((one) => one?.facetDistribution)),
    didYouMean: null,
  };
}

async function findWords(connection: Connection, request: SearchRequest, query: Query, meanings: Query[]) {
  const { filters, instant, pageSize } = request;
  const q = foldedQuery(query);
  const filter = [...visible(request), ...chosen(filters)];
  const most = instant ? candidatesWhileTyping : mostCandidates;
  const counting: Given[] = instant
    ? []
    : [
        { q, filter, facets: openFacets(filters), page: 1, hitsPerPage: 1, attributesToRetrieve: ['item'] },
        ...filteredFacets(filters, visible(request), q),
      ];
  const aboutOnly: Given = {
    ...{ q, filter: [...filter, itself], attributesToSearchOn: ['title', 'about'] },
    ...{ limit: most, attributesToRetrieve: itemAttributes },
  };
  const answers = await ask(connection, [...counting, aboutOnly, ...pageQueries(query, filter, most)]);
  const counts = answers.slice(0, counting.length);
  const [about, ...pages] = answers.slice(counting.length).map(({ hits }) => hits);
  const ranked = await bestFirst(connection, meanings, about as FoundItself[], pages.flat() as FoundPage[]);
  const total = instant ? Math.min(ranked.length, pageSize) : (counts[0]?.totalHits ?? 0);
  const items = ranked.map(({ id }) => id);
  const shown = instant
    ? items.slice(0, pageSize)
    : await shownOf(connection, request, { q, filter, ranked: items, total });
  const result: SearchResult = {
    items: await withHits(connection, { query, meanings, filter }, shown),
    total,
    facets: toFacets(counts.map(({ facetDistribution }) => facetDistribution)),
    didYouMean: didYouMean(ranked),
  };
  return { result, isDoubtful: isDoubtful(ranked) };
}

async function bestFirst(connection: Connection, meanings: Query[], about: FoundItself[], found: FoundPage[]) {
  const pages = byItem(found);
  const items = new Map(about.map((one) => [one.item, one]));
  for (const one of await load(
    connection,
    [...pages.keys()].filter((item) => !items.has(item)),
  ))
    items.set(one.item, one);
  return inOrder([...items.values()].flatMap((one) => judge(meanings, one, pages.get(one.item)) ?? []));
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
  { query, meanings, filter }: { query: Query; meanings: Query[]; filter: string[] },
  items: FoundItself[],
): Promise<FoundItem[]> {
  const queries = items.flatMap(({ item }) => pageQueries(query, [...filter, ofItem(item)], pagesOfShownItem));
  const answers = await ask(connection, queries);
  const pages = byItem(answers.flatMap(({ hits }) => hits as FoundPage[]));
  return items.map((one) => ({
    key: keyOf(one),
    hits: bestHits(judge(meanings, one, pages.get(one.item))?.hits ?? []),
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
