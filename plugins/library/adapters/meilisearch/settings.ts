import type { Settings } from 'meilisearch';

/** Counts up whenever the documents, the settings or the analysis of text change: another version is another index. */
export const indexVersion = 3;
export const indexName = `khue-library-${indexVersion}`;

/** Facets by the field that holds their values. */
export const facetFields = {
  ...{ type: 'uid', kind: 'kind', subject: 'subject', grade: 'grades' },
  ...{ audience: 'audience', language: 'language', year: 'year' },
} as const;

/**
 * No typing errors: with syllables of two to four letters nearly every word is one edit from another; ours are
 * found by the collection's own words. Prefixes serve who is still typing, every other search quotes its last word.
 */
export const settings = {
  searchableAttributes: ['title', 'body', 'about', 'context', 'exact'],
  filterableAttributes: [
    ...['id', 'item', 'page', 'stamp', 'locale', 'visibleFrom', 'visibleUntil'],
    ...Object.values(facetFields),
  ],
  sortableAttributes: ['addedAt'],
  distinctAttribute: 'item',
  rankingRules: ['words', 'proximity', 'attribute', 'exactness', 'sort'],
  proximityPrecision: 'byWord',
  typoTolerance: { enabled: false },
  prefixSearch: 'indexingTime',
  facetSearch: false,
  stopWords: [],
  synonyms: {},
  faceting: { maxValuesPerFacet: 1000 },
  pagination: { maxTotalHits: 100_000 },
} satisfies Settings;

/** The words of the collection, one document each, to correct typing errors by. */
export const wordSettings = { searchableAttributes: ['word'], filterableAttributes: ['word'] } satisfies Settings;
