import type { Settings } from 'meilisearch';

/** Counts up whenever the documents, the settings or the analysis of text change: another version is another index. */
export const indexVersion = 1;
export const indexName = `khue-library-${indexVersion}`;

/** Facets by the field that holds their values. */
export const facetFields = { kind: 'kind', subject: 'subject', grade: 'grades' } as const;

/**
 * No typing errors and no prefixes: with syllables of two to four letters nearly every word is one edit
 * from another, and what the domain does not confirm must not be counted.
 */
export const settings = {
  searchableAttributes: ['title', 'body', 'about', 'context', 'exact'],
  filterableAttributes: [
    ...['id', 'item', 'page', 'stamp', 'uid', 'audience', 'licenceEndsOn'],
    ...Object.values(facetFields),
  ],
  sortableAttributes: ['addedAt'],
  distinctAttribute: 'item',
  rankingRules: ['words', 'proximity', 'attribute', 'exactness', 'sort'],
  proximityPrecision: 'byWord',
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  stopWords: [],
  synonyms: {},
  faceting: { maxValuesPerFacet: 1000 },
  pagination: { maxTotalHits: 100_000 },
} satisfies Settings;
