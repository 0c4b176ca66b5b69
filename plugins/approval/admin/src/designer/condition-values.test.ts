import { describe, expect, it } from 'vitest';
import { parseValues, withKind } from './condition-values.ts';

describe('conditions being edited', () => {
  it('read values as the field holds them', () => {
    expect(parseValues(' 4, 5 ,', 'integer')).toEqual([4, 5]);
    expect(parseValues('4, năm', 'string')).toEqual(['4', 'năm']);
    expect(parseValues('true', 'boolean')).toEqual([true]);
  });

  it('keep the field, and a list its values, when the question changes', () => {
    const list = { field: 'grade', is: 'one-of', values: ['4'] } as const;
    expect(withKind({ ...list, values: ['4'] }, 'none-of')).toEqual({ field: 'grade', is: 'none-of', values: ['4'] });
    expect(withKind({ ...list, values: ['4'] }, 'filled')).toEqual({ field: 'grade', is: 'filled' });
    expect(withKind({ field: 'grade', is: 'filled' }, 'at-least')).toEqual({
      field: 'grade',
      is: 'at-least',
      value: 1,
    });
  });
});
