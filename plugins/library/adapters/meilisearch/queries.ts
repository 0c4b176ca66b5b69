import type { MultiSearchQuery } from 'meilisearch';
import type { Query } from '../../domain/search/query.ts';
import { aPage } from './filters.ts';
import { exactQuery, foldedQuery } from './words.ts';

export type Given = Omit<MultiSearchQuery, 'indexUid'> & { filter: string[] };

/** Each search says everything that the server's description asks for, its defaults too. */
const defaults = {
  matchingStrategy: 'all',
  retrieveVectors: false,
  showRankingScore: false,
  showRankingScoreDetails: false,
  showMatchesPosition: false,
  cropLength: 10,
  cropMarker: '…',
  highlightPreTag: '<em>',
  highlightPostTag: '</em>',
} as const;

export const toQuery = (indexUid: string, given: Given): MultiSearchQuery => ({ indexUid, ...defaults, ...given });

/**
 * Pages to read, most likely wanted first: the words as typed, then their look-alikes on the page, then those
 * of which the title says a part. `distinct` by id lifts the rule of one document for each item.
 */
export function pageQueries(query: Query, filter: string[], limit: number): Given[] {
  const exact = exactQuery(query);
  const folded = foldedQuery(query);
  const searches = [
    ...(exact === undefined ? [] : [{ q: exact, attributesToSearchOn: ['exact', 'body', 'context'] }]),
    { q: folded, attributesToSearchOn: ['body'] },
    ...(query.terms.length > 1 ? [{ q: folded, attributesToSearchOn: ['body', 'context'] }] : []),
  ];
  const attributesToRetrieve = ['item', 'page', 'text', 'stamp'];
  return searches.map((search) => ({
    ...search,
    ...{ filter: [...filter, aPage], limit, attributesToRetrieve },
    ...{ distinct: 'id', showRankingScore: true },
  }));
}

export const itemAttributes = ['item', 'uid', 'documentId', 'locale', 'texts', 'stamp'];
