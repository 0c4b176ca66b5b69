import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPetitionCode } from './petition.ts';
import { workingDayAfter } from './working-days.ts';

const weekdays = [1, 2, 3, 4, 5];

describe('working days', () => {
  it('leaves out weekends, holidays and the day itself', () => {
    expect(workingDayAfter('2026-11-27', 1, { weekdays, breaks: [] })).toBe('2026-11-30');
    expect(workingDayAfter('2026-11-27', 10, { weekdays, breaks: [] })).toBe('2026-12-11');
    const breaks = [{ startsOn: '2026-12-01', endsOn: '2026-12-02' }];
    expect(workingDayAfter('2026-11-27', 10, { weekdays, breaks })).toBe('2026-12-15');
  });

  it('works on Saturdays where the school does', () => {
    expect(workingDayAfter('2026-11-27', 1, { weekdays: [...weekdays, 6], breaks: [] })).toBe('2026-11-28');
  });

  it('comes to an end in a school that never works, and always ends on a working day else', () => {
    expect(workingDayAfter('2026-11-27', 10, { weekdays: [], breaks: [] })).toBe('2028-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const day = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
        const reached = workingDayAfter(day, count, { weekdays, breaks: [] });
        expect(reached > day).toBe(true);
        expect([0, 6]).not.toContain(new Date(reached).getUTCDay());
      }),
    );
  });
});

describe('codes of petitions', () => {
  it('are of one shape and do not come twice', () => {
    const codes = Array.from({ length: 500 }, () => newPetitionCode('2026'));
    for (const code of codes) expect(code).toMatch(/^KN-2026-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(new Set(codes).size).toBe(500);
  });
});
