import type { WorkflowStep } from '@khue/config/contracts';

export type Condition = WorkflowStep['when'][number];
export type ConditionKind = Condition['is'];
type Value = string | number | boolean;

export const conditionKinds: readonly ConditionKind[] = ['one-of', 'none-of', 'at-least', 'at-most', 'filled', 'empty'];

/** The same field with another question; a list keeps its values. */
export function withKind(condition: Condition, is: ConditionKind): Condition {
  const { field } = condition;
  if (is === 'filled' || is === 'empty') return { field, is };
  if (is === 'at-least' || is === 'at-most') return { field, is, value: 'value' in condition ? condition.value : 1 };
  return { field, is, values: 'values' in condition ? condition.values : [] };
}

const numeric = ['integer', 'biginteger', 'decimal', 'float'];

/** Values typed with commas between them, as the field would hold them. */
export const parseValues = (typed: string, fieldType: string): Value[] =>
  typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (numeric.includes(fieldType) && Number.isFinite(Number(part))) return Number(part);
      if (fieldType === 'boolean' && (part === 'true' || part === 'false')) return part === 'true';
      return part;
    });
