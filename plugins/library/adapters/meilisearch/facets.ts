import type { FacetDistribution } from 'meilisearch';
import { type Facets, type Filters, toFacets as inNames } from '../../domain/search/facets.ts';
import { chosen } from './filters.ts';
import type { Given } from './queries.ts';
import { facetFields } from './settings.ts';

const names = Object.keys(facetFields) as (keyof Filters)[];

/** Facets that no filter narrows are counted with the results themselves. */
export const openFacets = (filters: Filters) =>
  names.filter((name) => filters[name] === undefined).map((name) => facetFields[name]);

/** One more count for each facet that is filtered: under the filters of the others. */
export const filteredFacets = (filters: Filters, seen: string[], q: string | undefined): Given[] =>
  names
    .filter((name) => filters[name] !== undefined)
    .map((name) => ({
      ...(q === undefined ? {} : { q }),
      ...{ filter: [...seen, ...chosen(filters, name)], facets: [facetFields[name]] },
      ...{ page: 1, hitsPerPage: 1, attributesToRetrieve: ['item'] },
    }));

export function toFacets(distributions: (FacetDistribution | undefined)[]): Facets {
  const counted = Object.assign({}, ...distributions) as FacetDistribution;
  return inNames((name) => counted[facetFields[name]] ?? {});
}
