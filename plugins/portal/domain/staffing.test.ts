import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staffGroups } from './staffing.ts';

const people = (position: string, count: number) =>
  Array.from({ length: count }, () => ({ position, degree: 'Đại học', department: null }));
const positions = (staff: Parameters<typeof staffGroups>[0]) =>
  staffGroups(staff)
    .filter(({ by }) => by === 'position')
    .map(({ value, count }) => [value, count]);

describe('figures of the staff', () => {
  it('are told from five people on, the largest group first', () => {
    expect(positions([...people('clerk', 2), ...people('teacher', 30), ...people('nurse', 1)])).toEqual([
      ['teacher', 30],
      ['clerk', null],
      ['nurse', null],
    ]);
  });

  it('hide a second group where the total would give away the only small one', () => {
    expect(positions([...people('teacher', 30), ...people('clerk', 6), ...people('nurse', 1)])).toEqual([
      ['teacher', 30],
      ['clerk', null],
      ['nurse', null],
    ]);
  });

  it('never let a number below five be worked out from the total', () => {
    const trait = fc.constantFrom('a', 'b', 'c', 'd', 'e', null);
    fc.assert(
      fc.property(fc.array(fc.record({ position: trait, degree: trait, department: trait })), (staff) => {
        for (const by of ['position', 'degree', 'department'] as const) {
          const groups = staffGroups(staff).filter((group) => group.by === by);
          const told = groups.flatMap(({ count }) => (count === null ? [] : [count]));
          const silent = groups.length - told.length;
          expect(told.every((count) => count >= 5)).toBe(true);
          // Either all is told, or at least two share what is left; one alone is only hidden when there is no other.
          expect(silent !== 1 || groups.length === 1).toBe(true);
        }
      }),
    );
  });
});
