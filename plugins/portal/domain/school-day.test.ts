import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, dayOf } from './school-day.ts';

const vietnam = 'Asia/Ho_Chi_Minh';

describe('day of the school', () => {
  it.each([
    ['2026-11-24T16:59:59Z', '2026-11-24'],
    ['2026-11-24T17:00:00Z', '2026-11-25'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2026-03-01T00:00:00+07:00', '2026-03-01'],
  ])('%s is %s in Vietnam', (instant, day) => {
    expect(dayOf(new Date(instant), vietnam)).toBe(day);
  });

  it('never runs backwards', () => {
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        expect(dayOf(first, vietnam) <= dayOf(second, vietnam)).toBe(true);
      }),
    );
  });
});

describe('validity', () => {
  it.each([
    [null, null, true],
    ['2026-11-24', '2026-11-24', true],
    ['2026-11-24', null, true],
    [null, '2026-11-24', true],
    ['2026-11-25', null, false],
    [null, '2026-11-23', false],
    ['2026-11-25', '2026-11-23', false],
  ])('from %s to %s on 2026-11-24: %s', (from, to, expected) => {
    expect(covers(from, to, '2026-11-24')).toBe(expected);
  });
});
