import { type Attributes, ProjectionError } from './projection.ts';

/** What one query name narrows a list by. */
export type Filter =
  | { kind: 'value'; field: string; values: readonly string[] }
  | { kind: 'day'; field: string }
  | { kind: 'relation'; field: string; many: boolean; target: string; by: string };

/** The declared filters of a type, checked when the server starts. */
export function planFilters(
  declared: Record<string, string>,
  attributes: Attributes,
  publicAttributes: (target: string) => Attributes | undefined,
): Record<string, Filter> {
  const plan = (path: string): Filter => {
    const [field = '', by] = path.split('.');
    const attribute = attributes[field];
    if (!attribute || attribute.private) throw new ProjectionError(`The filter ${path} names no field that is shown.`);
    if (attribute.type === 'relation') {
      const target = attribute.target ?? '';
      const behind = by === undefined ? undefined : publicAttributes(target)?.[by];
      if (!by || !behind || behind.private) throw new ProjectionError(`The filter ${path} names no public field.`);
      return { kind: 'relation', field, many: attribute.relation?.endsWith('ToMany') === true, target, by };
    }
    if (by !== undefined) throw new ProjectionError(`The filter ${path} goes through a field that is no relation.`);
    if (attribute.type === 'enumeration') return { kind: 'value', field, values: attribute.enum ?? [] };
    if (attribute.type === 'date') return { kind: 'day', field };
    throw new ProjectionError(`Lists cannot be narrowed by ${path}, a field of type ${attribute.type}.`);
  };
  return Object.fromEntries(Object.entries(declared).map(([name, path]) => [name, plan(path)]));
}

/** The days of `2026` or `2026-11`, the end not included; `undefined` for what is neither. */
export function daysOf(text: string): { from: string; before: string } | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!match || Number(match[1]) < 1900 || Number(match[1]) > 2200) return undefined;
  const [year, month] = [Number(match[1]), match[2] ? Number(match[2]) : null];
  if (month === null) return { from: `${year}-01-01`, before: `${year + 1}-01-01` };
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { from: `${text}-01`, before: `${next}-01` };
}

/** The values under which a row is counted: a day under its year and its month. */
export function facetValues(row: Record<string, unknown>, filter: Filter): string[] {
  const value = row[filter.field];
  if (value === null || value === undefined) return [];
  if (filter.kind === 'value') return [String(value)];
  if (filter.kind === 'day') return [String(value).slice(0, 4), String(value).slice(0, 7)];
  const related = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
  return related.map((one) => one[filter.by]).filter((one) => typeof one === 'string');
}
