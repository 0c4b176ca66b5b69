import type { Filters } from '../../domain/search/facets.ts';
import type { SearchRequest } from '../../ports/search-engine.ts';
import { dayNumber } from './documents.ts';
import { facetFields } from './settings.ts';

/** A value that cannot end its own quotes. */
export const quote = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;

const oneOf = (field: string, values: readonly string[]) => `${field} IN [${values.map(quote).join(', ')}]`;

/** What the viewer may see at all: part of every filter, so that nothing else is counted or ranked. */
export const visible = ({ viewer, uids, locale }: SearchRequest): string[] => [
  oneOf('audience', viewer.audiences),
  `visibleFrom <= ${dayNumber(viewer.today)}`,
  `visibleUntil >= ${dayNumber(viewer.today)}`,
  oneOf('uid', uids),
  ...(locale === undefined ? [] : [`locale = ${quote(locale)} OR locale IS NULL`]),
];

/** What the reader chose, leaving one facet out if asked. */
export const chosen = (filters: Filters, except?: keyof Filters): string[] =>
  (Object.keys(facetFields) as (keyof Filters)[])
    .filter((name) => name !== except && filters[name] !== undefined)
    .map((name) => `${facetFields[name]} = ${quote(String(filters[name]))}`);

export const itself = 'page = 0';
export const aPage = 'page > 0';
export const ofItem = (item: string) => `item = ${quote(item)}`;
export const ofItems = (items: readonly string[]) => oneOf('item', items);
export const notOfItems = (items: readonly string[]) => oneOf('item', items).replace('item IN', 'item NOT IN');
