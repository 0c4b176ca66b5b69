/** How many failed attempts a counter bears within a stretch of time. */
export interface Limit {
  failures: number;
  windowSeconds: number;
}

/** The counters of one key: of the running window and of the one before it. */
export interface Counts {
  current: number;
  previous: number;
}

/** Number of the window that `now` (seconds) lies in. */
export const windowOf = (now: number, { windowSeconds }: Limit) => Math.floor(now / windowSeconds);

/**
 * Failures in the last `windowSeconds`, taken from two fixed windows: the earlier one counts for the part that
 * still lies within the stretch. It never lets more than twice the limit pass in any stretch.
 */
export function estimate(counts: Counts, now: number, limit: Limit): number {
  const elapsed = (now % limit.windowSeconds) / limit.windowSeconds;
  return counts.current + counts.previous * (1 - elapsed);
}

/** The attempt that is being made is already in `counts`. */
export const exceeds = (counts: Counts, now: number, limit: Limit) => estimate(counts, now, limit) > limit.failures;

/** Seconds until one more attempt may pass if nobody tries in between. */
export function waitSeconds(counts: Counts, now: number, limit: Limit): number {
  const left = limit.windowSeconds - (now % limit.windowSeconds);
  // With the refused attempt taken back, `current` failures remain beside the fading earlier ones.
  const room = limit.failures - counts.current;
  if (room >= 0 && counts.previous > 0) {
    const free = limit.windowSeconds * (1 - room / counts.previous);
    return Math.max(1, Math.ceil(Math.min(left, free - (limit.windowSeconds - left))));
  }
  const next = limit.windowSeconds * Math.max(0, 1 - (limit.failures - 1) / Math.max(1, counts.current - 1));
  return Math.max(1, Math.ceil(left + next));
}
