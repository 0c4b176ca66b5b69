import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { type Loaded, loadRun } from '../store/load.ts';
import { lockSubject } from '../store/lock.ts';
import { findRun, lockedRun, subjectOf } from '../store/runs.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';

/**
 * Works on one run in one transaction, alone: whoever comes second waits here and then sees what
 * the first one did.
 */
export async function withRun<Result>(
  strapi: Strapi,
  runId: number,
  actor: Actor | null,
  work: (loaded: Loaded) => Promise<Result>,
): Promise<Result> {
  const known = await findRun(strapi, runId);
  if (!known) throw new ApprovalError('approval.not-found');
  return inTransaction(strapi, async (trx) => {
    const key = subjectOf(known);
    await lockSubject(trx, key);
    return work(await loadRun(strapi, trx, key, (await lockedRun(trx, runId)) ?? known, actor));
  });
}
