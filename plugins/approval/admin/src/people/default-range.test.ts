import { describe, expect, it } from 'vitest';
import { lastTwelveMonths } from './default-range.ts';

describe('the range that statistics begin with', () => {
  it('is a year up to today', () => {
    expect(lastTwelveMonths('2026-11-24')).toEqual({ from: '2025-11-24', to: '2026-11-24' });
    expect(lastTwelveMonths('2028-02-29').from).toBe('2027-03-01');
  });
});
