export type Fact = string | number | boolean | null;

/** The submitted document as conditions see it: scalar fields, and relations by the documentIds they name. */
export type Facts = Readonly<Record<string, Fact | readonly Fact[]>>;

/** One thing that must be true of the submitted content for a step to be taken. */
export type Condition =
  | { field: string; is: 'one-of' | 'none-of'; values: readonly (string | number | boolean)[] }
  | { field: string; is: 'at-least' | 'at-most'; value: number }
  | { field: string; is: 'filled' | 'empty' };

export const meets = (conditions: readonly Condition[], facts: Facts): boolean =>
  conditions.every((condition) => meetsOne(condition, facts[condition.field] ?? null));

function meetsOne(condition: Condition, value: Fact | readonly Fact[]): boolean {
  const values = (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== '');
  switch (condition.is) {
    case 'filled':
      return values.length > 0;
    case 'empty':
      return values.length === 0;
    case 'one-of':
      return values.some((item) => condition.values.includes(item));
    case 'none-of':
      return !values.some((item) => condition.values.includes(item));
    case 'at-least':
      return values.some((item) => Number(item) >= condition.value);
    case 'at-most':
      return values.some((item) => Number(item) <= condition.value);
  }
}

/** Whether no value of the field could meet them all. Looks at single-valued fields, which conditions are about. */
export function contradictory(conditions: readonly Condition[]): boolean {
  const fields = new Set(conditions.map(({ field }) => field));
  return [...fields].some((field) => isImpossible(conditions.filter((condition) => condition.field === field)));
}

function isImpossible(conditions: readonly Condition[]): boolean {
  const kinds = new Set(conditions.map(({ is }) => is));
  if (
    kinds.has('empty') &&
    (kinds.has('filled') || kinds.has('one-of') || kinds.has('at-least') || kinds.has('at-most'))
  )
    return true;
  const lowest = Math.max(...conditions.flatMap((one) => (one.is === 'at-least' ? [one.value] : [])));
  const highest = Math.min(...conditions.flatMap((one) => (one.is === 'at-most' ? [one.value] : [])));
  if (lowest > highest) return true;
  const candidates = conditions.flatMap((one) => (one.is === 'one-of' ? one.values : []));
  if (!kinds.has('one-of')) return false;
  return !candidates.some((candidate) => conditions.every((condition) => meetsOne(condition, candidate)));
}
