/** What a reader may narrow the results by. */
export interface Filters {
  kind?: string | undefined;
  subject?: string | undefined;
  grade?: number | undefined;
}

/** How many found items each choice would leave. */
export interface Facets {
  kind: Record<string, number>;
  subject: Record<string, number>;
  grade: Record<string, number>;
}

export interface Faceted {
  kind: string | null;
  subject: string | null;
  grades: number[];
}

const names = ['kind', 'subject', 'grade'] as const;

/** Whether the item passes the filters, leaving one of them out if asked. */
export const passes = (item: Faceted, filters: Filters, except?: keyof Filters) =>
  names.every(
    (name) => name === except || filters[name] === undefined || valuesOf(item, name).includes(String(filters[name])),
  );

/** Counts each facet under the filters of the *others*, so that another choice of the same facet stays in sight. */
export function countFacets(items: readonly Faceted[], filters: Filters): Facets {
  const facets: Facets = { kind: {}, subject: {}, grade: {} };
  for (const name of names) {
    const counts = new Map<string, number>();
    for (const item of items) {
      if (!passes(item, filters, name)) continue;
      for (const value of valuesOf(item, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    facets[name] = Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true })));
  }
  return facets;
}

function valuesOf(item: Faceted, name: keyof Filters): string[] {
  if (name === 'grade') return item.grades.map(String);
  const value = item[name];
  return value === null ? [] : [value];
}
