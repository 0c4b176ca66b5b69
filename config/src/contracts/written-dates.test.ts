import { expect, it } from 'vitest';
import { writtenDay, writtenInstant, writtenWeekday } from './written-dates.ts';

it('writes days and instants as people of the language do', () => {
  expect(writtenDay('2026-12-02', 'vi')).toBe('02/12/2026');
  expect(writtenDay('2026-12-02', 'en')).toBe('2 Dec 2026');
  expect(writtenWeekday('2026-11-24', 'vi')).toBe('Thứ Ba, 24/11/2026');
  expect(writtenWeekday('2026-11-24', 'en')).toBe('Tuesday, 24 Nov 2026');
});

it('tells instants by the clock of the school', () => {
  expect(writtenInstant('2026-11-28T23:23:00Z', 'vi')).toBe('06:23 29/11/2026');
  expect(writtenInstant('2026-11-28T23:23:00Z', 'en')).toBe('29 Nov 2026, 06:23');
});
