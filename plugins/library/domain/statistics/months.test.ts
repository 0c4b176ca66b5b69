import { expect, it } from 'vitest';
import { monthsBefore } from './months.ts';

it('counts months back over the year, whatever the day', () => {
  expect(['2026-03-31', '2026-01-31'].map((day) => monthsBefore(day, 0))).toEqual(['2026-03', '2026-01']);
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02');
  expect(monthsBefore('2026-03-31', 11)).toBe('2025-04');
  expect(monthsBefore('2026-01-31', 1)).toBe('2025-12');
});
