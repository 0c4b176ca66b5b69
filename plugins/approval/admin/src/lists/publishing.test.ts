import type { ApprovalState, ManyOutcome, RunProgress } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { isSettled, percentOf, standingOf } from './publishing.ts';

const outcome = (runId: number, ok = true): ManyOutcome => ({ runId, ok, title: `${runId}`, message: null });
const at = (runId: number, state: ApprovalState): RunProgress => ({ runId, state, title: `${runId}`, failure: null });

describe('approving many', () => {
  const outcomes = [outcome(1), outcome(2), outcome(3), outcome(4, false)];

  it('counts what is in force, what is being published and what waits elsewhere', () => {
    const standing = standingOf(outcomes, [at(1, 'published'), at(2, 'approved'), at(3, 'in-review')]);
    expect(standing).toEqual({ total: 4, recorded: 3, published: 1, elsewhere: 1, publishing: 1 });
    expect(percentOf(standing)).toBe(75);
  });

  it('takes all that was recorded as being published until it is asked', () => {
    expect(standingOf(outcomes, [])).toMatchObject({ recorded: 3, publishing: 3, elsewhere: 0 });
  });

  it('goes on asking only while something is approved and not in force', () => {
    expect(isSettled([at(1, 'published'), at(2, 'approved')])).toBe(false);
    expect(isSettled([at(1, 'published'), at(2, 'in-review')])).toBe(true);
  });
});
