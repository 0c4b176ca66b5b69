import { school } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { daysOf, type Filter, facetValues } from '../../../domain/filters.ts';
import type { PortalType } from './portal-types.ts';

type Filters = Record<string, unknown>;

/** Other types that the filters look at. */
export const targetsOf = (filters: Record<string, Filter>): string[] =>
  Object.values(filters).flatMap((filter) => (filter.kind === 'relation' ? [filter.target] : []));

/** Conditions for what was asked for; `undefined` when one of the values is nowhere. */
export async function filtersFor(
  strapi: Core.Strapi,
  type: PortalType,
  narrow: Readonly<Record<string, string>>,
  locale: string,
): Promise<Filters[] | undefined> {
  const asked = Object.entries(narrow).map(([name, value]) => conditionOf(strapi, type.filters[name], value, locale));
  const conditions = await Promise.all(asked);
  const found = conditions.filter((condition) => condition !== undefined);
  return found.length === conditions.length ? found : undefined;
}

async function conditionOf(
  strapi: Core.Strapi,
  filter: Filter | undefined,
  value: string,
  locale: string,
): Promise<Filters | undefined> {
  if (filter?.kind === 'value') return filter.values.includes(value) ? { [filter.field]: { $eq: value } } : undefined;
  if (filter?.kind === 'day') {
    const days = daysOf(value);
    return days && { [filter.field]: { $gte: days.from, $lt: days.before } };
  }
  if (filter?.kind !== 'relation') return undefined;
  const target = strapi.documents(filter.target as never) as unknown as Documents;
  for (const tried of new Set([locale, school.defaultLocale])) {
    const query = { locale: tried, status: 'published', filters: { [filter.by]: { $eq: value } }, fields: ['id'] };
    const found = await target.findFirst(query);
    if (found) return { [filter.field]: { documentId: { $eq: found.documentId } } };
  }
  return undefined;
}

/** What has to be read to count by the filters, and nothing besides. */
export function facetQuery(filters: Record<string, Filter>) {
  const all = Object.values(filters);
  const related = all.flatMap((filter) =>
    filter.kind === 'relation' ? [[filter.field, { fields: [filter.by] }]] : [],
  );
  return {
    fields: ['documentId', ...all.filter(({ kind }) => kind !== 'relation').map(({ field }) => field)],
    populate: Object.fromEntries(related),
  };
}

/** Counts by filter and value, the greatest value first: newest months on top. */
export function countFacets(rows: Record<string, unknown>[], filters: Record<string, Filter>) {
  const count = (filter: Filter) => {
    const found = Map.groupBy(
      rows.flatMap((row) => facetValues(row, filter)),
      (value) => value,
    );
    const counts = [...found].map(([value, list]) => ({ value, count: list.length }));
    return counts.sort((one, other) => (one.value < other.value ? 1 : -1));
  };
  return Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, count(filter)]));
}

/** As much of the document service as is used; schemas of the CMS are not known here. */
interface Documents {
  findFirst(query: object): Promise<{ documentId: string } | null>;
}
