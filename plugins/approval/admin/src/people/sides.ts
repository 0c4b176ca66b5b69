import type { SubstitutionRow } from '@khue/config/contracts';

export interface Sides {
  given: SubstitutionRow[];
  received: SubstitutionRow[];
  /** Of other people; only the leadership sees any. */
  others: SubstitutionRow[];
}

/** Mine and those of others; what counts now comes first. */
export function sidesOf(rows: readonly SubstitutionRow[]): Sides {
  const sorted = [...rows].sort((a, b) => rank[a.state] - rank[b.state] || b.startsOn.localeCompare(a.startsOn));
  return {
    given: sorted.filter((row) => row.mine === 'given'),
    received: sorted.filter((row) => row.mine === 'received'),
    others: sorted.filter((row) => row.mine === null),
  };
}

const rank = { active: 0, planned: 1, ended: 2 } as const;
