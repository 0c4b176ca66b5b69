import type { HistoryRow } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { remarksByField } from './said-remarks.ts';

const row = (seq: number, remarks: HistoryRow['remarks']): HistoryRow => ({
  seq,
  at: `2026-11-2${seq}T01:00:00Z`,
  type: 'commented',
  by: 'Lan',
  seat: null,
  to: [],
  comment: null,
  remarks,
  step: null,
  cause: null,
});

describe('remarks of the history', () => {
  it('stand with their field, the newest first', () => {
    const history = [row(1, [{ field: 'goals', text: 'old' }]), row(2, [{ field: 'goals', text: 'new' }]), row(3, [])];
    expect(
      remarksByField(history)
        .get('goals')
        ?.map(({ text }) => text),
    ).toEqual(['new', 'old']);
    expect(remarksByField(history).has('title')).toBe(false);
  });
});
