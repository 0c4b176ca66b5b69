import { describe, expect, it } from 'vitest';
import { meets } from '../../../domain/conditions.ts';
import type { Definition } from '../../../domain/definition.ts';
import { candidates } from './candidates.ts';

const definition = (when: Definition['steps'][number]['when']) => ({ steps: [{ when }] }) as unknown as Definition;

describe('values worth trying', () => {
  it('meet each condition and miss it', () => {
    for (const condition of [
      { field: 'a', is: 'one-of', values: ['4', '5'] },
      { field: 'a', is: 'none-of', values: ['4'] },
      { field: 'a', is: 'at-least', value: 3 },
      { field: 'a', is: 'at-most', value: 3 },
      { field: 'a', is: 'filled' },
      { field: 'a', is: 'empty' },
    ] as const) {
      const outcomes = (candidates(definition([condition])).get('a') ?? []).map((a) => meets([condition], { a }));
      expect(new Set(outcomes)).toEqual(new Set([true, false]));
    }
  });

  it('are asked for named fields only', () => {
    expect(candidates(definition([])).size).toBe(0);
  });
});
