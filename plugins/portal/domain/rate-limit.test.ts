import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, exceeds, type Limit, waitSeconds, windowOf } from './rate-limit.ts';

const limit: Limit = { failures: 10, windowSeconds: 900 };

describe('rate limit windows', () => {
  it.each([
    [{ current: 10, previous: 0 }, 0, false],
    [{ current: 11, previous: 0 }, 0, true],
    [{ current: 1, previous: 10 }, 0, true],
    [{ current: 1, previous: 10 }, 90, false],
    [{ current: 6, previous: 10 }, 450, true],
    [{ current: 5, previous: 10 }, 450, false],
  ])('%j at second %i: %s', (counts, now, expected) => {
    expect(exceeds(counts, now, limit)).toBe(expected);
  });

  it('numbers windows', () => {
    expect(windowOf(899, limit)).toBe(0);
    expect(windowOf(900, limit)).toBe(1);
  });

  const counts = fc.record({ current: fc.nat(200), previous: fc.nat(200) });
  const now = fc.nat(1_000_000);

  it('never counts less than the running window, nor more than both', () => {
    fc.assert(
      fc.property(counts, now, (given, at) => {
        const seen = estimate(given, at, limit);
        expect(seen).toBeGreaterThanOrEqual(given.current);
        expect(seen).toBeLessThanOrEqual(given.current + given.previous);
      }),
    );
  });

  it('lets the next attempt pass after the time it names', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), now, (current, previous, at) => {
        const given = { current: current + 1, previous };
        if (!exceeds(given, at, limit)) return;
        const wait = waitSeconds(given, at, limit);
        const later = at + wait;
        const passed = windowOf(later, limit) - windowOf(at, limit);
        // The refused attempt is taken back, the next one is counted.
        const then =
          passed === 0
            ? given
            : passed === 1
              ? { current: 1, previous: given.current - 1 }
              : { current: 1, previous: 0 };
        expect(exceeds(then, later, limit)).toBe(false);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(2 * limit.windowSeconds);
      }),
    );
  });
});
