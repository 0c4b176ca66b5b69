import type { SubstitutionRow } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides.ts';

const row = (id: number, own: Partial<SubstitutionRow>): SubstitutionRow => ({
  id,
  from: { staffId: 'a', name: 'A' },
  to: { staffId: 'b', name: 'B' },
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
  types: [],
  state: 'active',
  mine: 'received',
  mayEnd: false,
  ...own,
});
const ids = (rows: SubstitutionRow[]) => rows.map(({ id }) => id);

describe('substitutions by side', () => {
  it('are given, received, or those of others', () => {
    const sides = sidesOf([row(1, { mine: 'given' }), row(2, { mine: 'received' }), row(3, { mine: null })]);
    expect([ids(sides.given), ids(sides.received), ids(sides.others)]).toEqual([[1], [2], [3]]);
  });

  it('show what counts now before what is over', () => {
    const rows = [row(1, { state: 'ended' }), row(2, { state: 'planned' }), row(3, { state: 'active' })];
    expect(ids(sidesOf(rows).received)).toEqual([3, 2, 1]);
  });
});
