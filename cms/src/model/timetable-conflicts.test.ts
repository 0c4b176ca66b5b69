import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashOf, type Slot } from './timetable-conflicts.ts';

const slot = (given: Partial<Slot> = {}): Slot => ({
  ...{ weekday: 'monday', session: 'morning', periodNumber: 1, validFrom: '2026-09-05', validTo: '2027-05-28' },
  ...{ schoolClass: 1, teacher: 1, room: 'A101' },
  ...given,
});
const elsewhere = { schoolClass: 2, teacher: 2, room: 'A102' };

describe('two weekly periods', () => {
  it.each([
    [{}, 'class'],
    [{ ...elsewhere }, undefined],
    [{ ...elsewhere, schoolClass: 1 }, 'class'],
    [{ ...elsewhere, teacher: 1 }, 'teacher'],
    [{ ...elsewhere, room: 'a101' }, 'room'],
    [{ ...elsewhere, room: null }, undefined],
    [{ ...elsewhere, teacher: null }, undefined],
    [{ weekday: 'tuesday' }, undefined],
    [{ session: 'afternoon' }, undefined],
    [{ periodNumber: 2 }, undefined],
    [{ validFrom: '2027-05-28', validTo: '2027-06-30' }, 'class'],
    [{ validFrom: '2027-05-29', validTo: '2027-06-30' }, undefined],
    [{ validFrom: '2026-08-01', validTo: '2026-09-04' }, undefined],
  ] as const)('of which one is %j clash over: %s', (given, clash) => {
    expect(clashOf(slot(), slot(given))).toBe(clash);
  });

  it('without teacher or room clash over neither', () => {
    const bare = { teacher: null, room: null };
    expect(clashOf(slot(bare), slot({ ...bare, schoolClass: 2 }))).toBeUndefined();
  });

  it('clash both ways or not at all', () => {
    const day = fc.constantFrom('2026-09-05', '2026-12-31', '2027-01-18', '2027-05-28');
    const any = fc.record({
      weekday: fc.constantFrom('monday', 'friday'),
      session: fc.constantFrom('morning', 'afternoon'),
      periodNumber: fc.integer({ min: 1, max: 2 }),
      validFrom: day,
      validTo: day,
      schoolClass: fc.integer({ min: 1, max: 2 }),
      teacher: fc.constantFrom(null, 1, 2),
      room: fc.constantFrom(null, 'A101', 'a101', 'B202'),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(clashOf(one, other)).toBe(clashOf(other, one));
      }),
    );
  });
});
