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

/** Two of them that follow the log as one. They begin where the first is; the second has nothing yet that could be old. */
export const together = (first: Follower, second: Follower): Follower => ({
  get applied() {
    return first.applied;
  },
  apply(invalidation) {
    first.apply(invalidation);
    second.apply(invalidation);
  },
  reset(number) {
    first.reset(number);
    second.reset(number);
  },
  follow(follows) {
    first.follow(follows);
    second.follow(follows);
  },
});
