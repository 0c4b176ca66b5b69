import type { Invalidation } from './freshness.ts';

/** What follows the CMS's log. */
export interface Follower {
  /** The last number that was applied. */
  readonly applied: number;
  apply(invalidation: Invalidation): void;
  reset(number: number): void;
  /** From when all that was missed is known; and not any more when the connection is lost. */
  follow(follows: boolean): void;
}
