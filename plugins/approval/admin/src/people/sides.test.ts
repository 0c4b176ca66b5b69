import { describe, expect, it } from 'vitest';
import type { SidedSubstitution } from '../api/optional.ts';
import { sidesOf } from './sides.ts';

const row = (id: number, own: Partial<SidedSubstitution>): SidedSubstitution => ({
  id,
  from: { staffId: 'a', name: 'A' },
  to: { staffId: 'b', name: 'B' },
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
  types: [],
  state: 'active',
  mayEnd: false,
  ...own,
});
const ids = (rows: SidedSubstitution[]) => rows.map(({ id }) => id);

describe('substitutions by side', () => {
  it('are given, received, or those of others', () => {
    const sides = sidesOf([row(1, { mine: 'given' }), row(2, { mine: 'received' }), row(3, { mine: null })]);
    expect([ids(sides.given), ids(sides.received), ids(sides.others)]).toEqual([[1], [2], [3]]);
  });

  it('go by who may end them when the server does not say', () => {
    const sides = sidesOf([row(1, { mayEnd: true }), row(2, {})]);
    expect([ids(sides.given), ids(sides.received)]).toEqual([[1], [2]]);
  });

  it('show what counts now before what is over', () => {
    const rows = [row(1, { state: 'ended' }), row(2, { state: 'planned' }), row(3, { state: 'active' })];
    expect(ids(sidesOf(rows).received)).toEqual([3, 2, 1]);
  });
});
