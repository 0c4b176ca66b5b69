import type { RunEvent } from '../../../domain/events.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Transaction } from '../types.ts';

/** Events after which a run allows something else than before. */
const decisive: readonly RunEvent['type'][] = ['superseded', 'published', 'withdrawn'];

/** Lets the database read the run again and write, keep or take back its grant. */
export async function settleGrant(
  trx: Transaction,
  runId: number,
  state: RunState,
  event: RunEvent['type'],
  isRegister: boolean,
): Promise<void> {
  // A set is closed by its submission and may be opened by whatever follows.
  if (isRegister || state === 'approved' || decisive.includes(event))
    await trx.raw('SELECT approval_settle(?)', [runId]);
}
