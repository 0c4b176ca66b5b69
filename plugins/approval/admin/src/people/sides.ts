import type { SidedSubstitution } from '../api/optional.ts';

export interface Sides {
  given: SidedSubstitution[];
  received: SidedSubstitution[];
  /** Of other people; only the leadership sees any. */
  others: SidedSubstitution[];
}

/** Mine and those of others; what counts now comes first. Unless the server says whose it is, who may end it gave it. */
export function sidesOf(rows: readonly SidedSubstitution[]): Sides {
  const side = ({ mine, mayEnd }: SidedSubstitution) =>
    mine === undefined ? (mayEnd ? 'given' : 'received') : (mine ?? 'others');
  const sorted = [...rows].sort((a, b) => rank[a.state] - rank[b.state] || b.startsOn.localeCompare(a.startsOn));
  return {
    given: sorted.filter((row) => side(row) === 'given'),
    received: sorted.filter((row) => side(row) === 'received'),
    others: sorted.filter((row) => side(row) === 'others'),
  };
}

const rank = { active: 0, planned: 1, ended: 2 } as const;
