import { refuse, type Withdrawal, withdraw as withdrawn } from '../../../domain/commands.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { whyNot } from '../../../domain/rules.ts';
import { withdrawing } from '../gate/withdrawal.ts';
import { actAs } from '../people/acting.ts';
import type { Loaded } from '../store/load.ts';
import { record } from '../store/record.ts';
import { findRun, runInForce } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

/** Takes back what is in force, with the reason that decides what the public sees. */
export async function withdraw(strapi: Strapi, runId: number, actor: Actor, withdrawal: Withdrawal): Promise<RunState> {
  await withRun(strapi, runId, actor, async (loaded) => {
    const { key, moment, options } = loaded;
    if (moment.run.state !== 'published' || (await runInForce(strapi, key))?.id !== runId)
      throw new ApprovalError('approval.not-in-force');
    refuse(whyNot('withdraw', moment));
    if (options.register) return openSet(strapi, loaded, withdrawal);
    if (withdrawal.replacedBy) await requireInForce(strapi, { ...key, documentId: withdrawal.replacedBy });
    const { uid, documentId, locale } = key;
    // The gate writes the event, as for everybody who unpublishes.
    await withdrawing(withdrawal, () =>
      actAs(actor, () =>
        strapi.documents(uid as never).unpublish({ documentId, ...(locale ? { locale } : {}) } as never),
      ),
    );
  });
  return (await findRun(strapi, runId))?.state ?? 'withdrawn';
}

/** A set of a register is opened again for a correction: nothing replaces it, and the school reads why. */
async function openSet(strapi: Strapi, loaded: Loaded, withdrawal: Withdrawal): Promise<void> {
  if (withdrawal.reason === 'replaced') throw new ApprovalError('approval.replacement-required');
  if (!withdrawal.comment.trim()) throw new ApprovalError('approval.comment-required');
  const event = withdrawn(loaded.moment, new Date().toISOString(), withdrawal);
  if (event) await record(strapi, loaded, event);
}

async function requireInForce(
  strapi: Strapi,
  { uid, documentId, locale }: { uid: string; documentId: string; locale: string | null },
): Promise<void> {
  const where = { documentId, status: 'published', ...(locale ? { locale } : {}) };
  if (!(await strapi.documents(uid as never).findOne(where as never)))
    throw new ApprovalError('approval.replacement-required');
}
