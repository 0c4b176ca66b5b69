import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

const equal = (a: string, b: string) => a === b;

describe('bringing two lists together', () => {
  it('sets a changed item beside what it became', () => {
    expect(align(['a', 'b', 'c'], ['a', 'x', 'c'], equal)).toEqual([
      { before: 'a', after: 'a', same: true },
      { before: 'b', after: 'x', same: false },
      { before: 'c', after: 'c', same: true },
    ]);
  });

  it('leaves a side empty for what was added or removed', () => {
    expect(align(['a'], ['a', 'b'], equal)[1]).toEqual({ before: null, after: 'b', same: false });
    expect(align(['a', 'b'], ['b'], equal)[0]).toEqual({ before: 'a', after: null, same: false });
  });

  it('keeps together what is alike when something new comes before it', () => {
    const rows = align(['luyện 20'], ['mới', 'luyện 15'], equal, (a, b) => a[0] === b[0]);
    expect(rows).toEqual([
      { before: null, after: 'mới', same: false },
      { before: 'luyện 20', after: 'luyện 15', same: false },
    ]);
  });

  it('loses nothing of either list', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const rows = align(before, after, equal, (a, b) => a <= b);
        expect(rows.flatMap((row) => (row.before === null ? [] : [row.before]))).toEqual(before);
        expect(rows.flatMap((row) => (row.after === null ? [] : [row.after]))).toEqual(after);
      }),
    );
  });
});
