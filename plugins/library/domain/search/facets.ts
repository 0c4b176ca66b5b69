import type { Audience } from './item.ts';

/** What a reader may narrow the results by. */
export interface Filters {
  type?: string | undefined;
  kind?: string | undefined;
  subject?: string | undefined;
  grade?: number | undefined;
  audience?: Audience | undefined;
  language?: string | undefined;
  year?: number | undefined;
}

export const facetNames = ['type', 'kind', 'subject', 'grade', 'audience', 'language', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** How many found items each choice would leave. */
export type Facets = Record<FacetName, Record<string, number>>;

export interface Faceted {
  /** Content type. */
  type: string;
  kind: string | null;
  subject: string | null;
  grades: readonly number[];
  audience: Audience;
  language: string | null;
  year: number | null;
}

/** Whether the item passes the filters, leaving one of them out if asked. */
export const passes = (item: Faceted, filters: Filters, except?: FacetName) =>
  facetNames.every(
    (name) => name === except || filters[name] === undefined || valuesOf(item, name).includes(String(filters[name])),
  );

/** Counts each facet under the filters of the *others*, so that another choice of the same facet stays in sight. */
export function countFacets(items: readonly Faceted[], filters: Filters): Facets {
  const filtered = facetNames.filter((name) => filters[name] !== undefined);
  const kept = filtered.length > 0 ? items.filter((item) => passes(item, filters)) : items;
  return toFacets((name) => {
    const counted = filtered.includes(name) ? items.filter((item) => passes(item, filters, name)) : kept;
    const counts: Record<string, number> = {};
    for (const item of counted) for (const value of valuesOf(item, name)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  });
}

/** Every facet, its choices in the order in which people look for them. */
export const toFacets = (countsOf: (name: FacetName) => Record<string, number>) =>
  Object.fromEntries(facetNames.map((name) => [name, inOrder(countsOf(name))])) as Facets;

const collator = new Intl.Collator('vi', { numeric: true });
const inOrder = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => collator.compare(a, b)));

function valuesOf(item: Faceted, name: FacetName): string[] {
  if (name === 'grade') return item.grades.map(String);
  const value = item[name];
  return value === null ? [] : [String(value)];
}
