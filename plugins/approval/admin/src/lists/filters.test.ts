import { describe, expect, it } from 'vitest';
import { isFiltered, noFilters, queryOf, readFilters, writeFilters } from './filters.ts';

describe('filters of the queue', () => {
  it('come back from the address as they were written', () => {
    const filters = { type: 'api::lesson-plan.lesson-plan', overdue: true, q: 'phân số' };
    expect(readFilters(new URLSearchParams(writeFilters(filters)))).toEqual(filters);
  });

  it('say nothing when nothing is filtered', () => {
    expect(writeFilters({ ...noFilters, q: '  ' })).toEqual({});
    expect(isFiltered(noFilters)).toBe(false);
    expect(queryOf(noFilters, 2, 20)).toEqual({ page: 2, pageSize: 20 });
  });
});
