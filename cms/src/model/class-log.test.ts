import { describe, expect, it } from 'vitest';
import { isLate } from './class-log.ts';

describe('a period of the class log', () => {
  const year = { morningLogUntil: '11:45:00', afternoonLogUntil: null };
  it.each([
    ['morning', '2026-10-05T04:30:00.000Z', undefined, false],
    ['morning', '2026-10-05T04:31:00.000Z', undefined, true],
    ['morning', '2026-10-05T04:45:00.000Z', year, false],
    ['morning', '2026-10-05T04:46:00.000Z', year, true],
    ['afternoon', '2026-10-05T10:30:00.000Z', year, false],
    ['afternoon', '2026-10-05T10:31:00.000Z', year, true],
    ['afternoon', '2026-10-05T23:00:00.000Z', year, true],
    ['morning', null, year, false],
  ] as const)('of the %s confirmed at %s (%j) is late: %s', (session, confirmedAt, until, late) => {
    expect(isLate({ session, confirmedAt, date: '2026-10-05' }, until)).toBe(late);
  });
});
