import { describe, expect, it } from 'vitest';
import { addDays, fillDays, longDay, resolveDay, resolveInstant, todayInVietnam } from './days.ts';

const today = '2026-11-24';

describe('days', () => {
  it('cross months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('are read as written or counted from today', () => {
    expect(resolveDay('2026-10-22', today)).toBe('2026-10-22');
    expect(resolveDay('today', today)).toBe(today);
    expect(resolveDay('today-1', today)).toBe('2026-11-23');
    expect(() => resolveDay('tomorrow', today)).toThrow('is not a date');
  });

  it('turn school time into instants', () => {
    expect(resolveInstant('today+8 08:00', today)).toBe('2026-12-02T01:00:00.000Z');
    expect(resolveInstant('2026-12-28', today)).toBe('2026-12-27T17:00:00.000Z');
  });

  it('are written out in Vietnamese', () => {
    expect(longDay('2026-11-23')).toBe('Thứ Hai, 23/11/2026');
    expect(fillDays('from {{today}}', today, 'en')).toBe('from Tuesday, 24 November 2026');
    expect(fillDays('từ {{today}} đến {{today+6}}', today)).toBe('từ Thứ Ba, 24/11/2026 đến Thứ Hai, 30/11/2026');
  });

  it('begin at midnight of the school, not of the machine', () => {
    expect(todayInVietnam(new Date('2026-11-23T18:30:00Z'))).toBe(today);
  });
});
