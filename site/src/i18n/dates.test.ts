import { describe, expect, it } from 'vitest';
import { leaf, longDay, onSchoolClock, shortDay, span } from './dates.ts';

describe('days', () => {
  it('are written as the school writes them', () => {
    expect(longDay('2026-11-23', 'vi')).toBe('Thứ Hai, 23/11/2026');
    expect(longDay('2026-11-29', 'vi')).toBe('Chủ Nhật, 29/11/2026');
    expect(longDay('2026-11-23', 'en')).toBe('Monday, 23 November 2026');
    expect(shortDay('2026-09-05', 'vi')).toBe('05/09/2026');
    expect(shortDay('2026-09-05', 'en')).toBe('5 Sep 2026');
    expect(leaf('2026-09-05')).toEqual({ date: '5', month: '9', year: '2026' });
  });
});

describe('instants', () => {
  it('are read on the clock in Vietnam, wherever the server stands', () => {
    expect(onSchoolClock('2026-11-23T23:30:00.000Z')).toEqual({ day: '2026-11-24', time: '06:30' });
    expect(onSchoolClock('2026-12-31T17:00:00+00:00')).toEqual({ day: '2027-01-01', time: '00:00' });
  });
});

describe('a span', () => {
  const startsAt = '2026-11-27T00:30:00.000Z';
  it('within one day', () => {
    expect(span({ startsAt, endsAt: '2026-11-27T03:00:00.000Z', allDay: false }, 'vi')).toBe(
      'Thứ Sáu, 27/11/2026, 07:30–10:00',
    );
  });
  it('with no known end', () => {
    expect(span({ startsAt, endsAt: null, allDay: null }, 'vi')).toBe('Thứ Sáu, 27/11/2026, 07:30');
  });
  it('of whole days', () => {
    expect(span({ startsAt, endsAt: '2026-11-28T10:00:00Z', allDay: true }, 'vi')).toBe(
      'Thứ Sáu, 27/11/2026 – Thứ Bảy, 28/11/2026',
    );
    expect(span({ startsAt, endsAt: null, allDay: true }, 'vi')).toBe('Thứ Sáu, 27/11/2026');
  });
});
