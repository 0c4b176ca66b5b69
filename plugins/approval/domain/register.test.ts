import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedStates, neighbours, parseSetId, periodOf, setId, weekNumber, whyNotChangeRows } from './register.ts';
import { replay } from './run.ts';
import { anyWorld } from './testing/world.ts';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const every = fc.constantFrom('week' as const, 'month' as const);

describe('a period', () => {
  it('is the week from Monday to Sunday, or the month', () => {
    expect(periodOf('week', '2026-10-11')).toEqual({ from: '2026-10-05', to: '2026-10-11' });
    expect(periodOf('week', '2026-10-05')).toEqual({ from: '2026-10-05', to: '2026-10-11' });
    expect(periodOf('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodOf('month', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('holds its day, and no day lies in two', () =>
    fc.assert(
      fc.property(every, days, (length, day) => {
        const period = periodOf(length, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodOf(length, period.from)).toEqual(period);
        expect(periodOf(length, period.to)).toEqual(period);
        const { before, after } = neighbours(period);
        expect(periodOf(length, before).to < period.from && period.to < periodOf(length, after).from).toBe(true);
      }),
    ));
});

describe('the name of a set', () => {
  it('is read back as it was written', () =>
    fc.assert(
      fc.property(every, days, (length, day) => {
        const name = { of: 'k3qx9w2mv0b7n5c1d8f4g6h2', from: periodOf(length, day).from };
        expect(parseSetId(length, setId(name))).toEqual(name);
      }),
    ));

  it.each(['', 'k3qx9w2mv0b7', 'k3qx9w2mv0b7.2026-10-06', 'k3qx9w2mv0b7.2026-13-05', "x'; DROP.2026-10-05"])(
    'is not %j',
    (id) => {
      expect(parseSetId('week', id)).toBeNull();
    },
  );
});

describe('the number of a school week', () => {
  const calendar = { workingWeekdays: [1, 2, 3, 4, 5], breaks: [{ from: '2027-02-01', to: '2027-02-14' }] };
  it('counts from the week of the first school day, without weeks in which nobody is at school', () => {
    // The year begins on a Saturday, on which this school is closed.
    expect(weekNumber(calendar, '2026-09-05', '2026-08-31')).toBeNull();
    expect(weekNumber(calendar, '2026-09-05', '2026-09-07')).toBe(1);
    expect(weekNumber(calendar, '2026-09-05', '2026-10-05')).toBe(5);
    expect(weekNumber(calendar, '2026-09-05', '2027-01-25')).toBe(21);
    expect(weekNumber(calendar, '2026-09-05', '2027-02-15')).toBe(22);
  });
});

describe('the rows of a set, whatever people do', () => {
  it('can change only when nobody reads them and nobody has agreed to them', () =>
    fc.assert(
      fc.property(anyWorld, ({ definition, events }) => {
        const run = replay(definition, events);
        const isOpen = whyNotChangeRows(run.state) === null;
        expect(isOpen).toBe(!closedStates.includes(run.state));
        // Open means: never handed in, or sent back, taken back, withdrawn since.
        const last = events.findLast(({ type }) => type === 'submitted');
        const reopened = events.some(
          ({ seq, type }) =>
            seq > (last?.seq ?? 0) &&
            ['changesRequested', 'rejected', 'recalled', 'superseded', 'withdrawn'].includes(type),
        );
        expect(isOpen).toBe(last === undefined || reopened);
        if (run.digest !== null || run.open.length > 0) expect(isOpen).toBe(false);
      }),
      { numRuns: 2000 },
    ));

  it('says who opens it again', () => {
    expect(whyNotChangeRows('in-review')?.code).toBe('approval.locked');
    expect(whyNotChangeRows('approved')?.code).toBe('approval.closed');
    expect(whyNotChangeRows('published')?.code).toBe('approval.closed');
    expect(whyNotChangeRows('withdrawn')).toBeNull();
  });
});
