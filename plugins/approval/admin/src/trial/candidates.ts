import type { Condition, Fact } from '../../../domain/conditions.ts';
import type { Definition } from '../../../domain/definition.ts';

/** For each field that conditions name: values worth trying, on both sides of every condition. */
export function candidates({ steps }: Definition): Map<string, Fact[]> {
  const byField = new Map<string, Fact[]>();
  for (const condition of steps.flatMap(({ when }) => when)) {
    const known = byField.get(condition.field) ?? [null];
    byField.set(condition.field, [...new Set([...known, ...tried(condition)])]);
  }
  return byField;
}

function tried(condition: Condition): Fact[] {
  switch (condition.is) {
    case 'one-of':
    case 'none-of':
      return [...condition.values, '…'];
    case 'at-least':
      return [condition.value - 1, condition.value];
    case 'at-most':
      return [condition.value, condition.value + 1];
    case 'filled':
    case 'empty':
      return ['…'];
  }
}
