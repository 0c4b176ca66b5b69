import { describe, expect, it } from 'vitest';
import { localDay, soonest, urgencyOf } from './due.ts';

const due = (dueOn: string | null, overdue = false) => ({ dueOn, overdue });

describe('due dates', () => {
  it('are past, today or to come', () => {
    expect(urgencyOf(due('2026-11-20', true), '2026-11-24')).toBe('overdue');
    expect(urgencyOf(due('2026-11-24'), '2026-11-24')).toBe('today');
    expect(urgencyOf(due('2026-11-30'), '2026-11-24')).toBe('later');
    expect(urgencyOf(due(null), '2026-11-24')).toBeNull();
  });

  it('find the step to decide first', () => {
    expect(soonest([due(null), due('2026-12-02'), due('2026-11-30')])?.dueOn).toBe('2026-11-30');
    expect(soonest([due(null)])?.dueOn).toBeNull();
    expect(soonest([])).toBeNull();
  });

  it('write the day as the calendar does', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
