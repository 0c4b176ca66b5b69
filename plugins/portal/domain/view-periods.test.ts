import { describe, expect, it } from 'vitest';
import { daysBetween, forgetBefore, viewPeriod } from './view-periods.ts';

describe('periods of the page statistics', () => {
  it('end today and have their like before them', () => {
    expect(viewPeriod('2026-03-02', 7)).toEqual({
      from: '2026-02-24',
      to: '2026-03-02',
      before: { from: '2026-02-17', to: '2026-02-23' },
    });
  });

  it('name every day once', () => {
    expect(daysBetween('2028-02-27', '2028-03-01')).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('reach back twenty-five months', () => expect(forgetBefore('2026-11-28')).toBe('2024-10-28'));
});
