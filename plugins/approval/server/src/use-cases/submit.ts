import type { ApprovalOptions } from '@khue/config/contracts';
import type { DocumentKey } from '../../../domain/canonical.ts';
import { refuse, submit as submitted } from '../../../domain/commands.ts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { isOver, whyNot } from '../../../domain/rules.ts';
import { incompleteFields } from '../content/completeness.ts';
import type { Draft } from '../content/draft-shape.ts';
import { requirementsOf } from '../content/requirements.ts';
import { load } from '../store/load.ts';
import { lockSubject } from '../store/lock.ts';
import { record } from '../store/record.ts';
import { latestRun, type RunRecord, runInForce, runsOf } from '../store/runs.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';

/** Hands the draft in for approval. A finished run is left as it is, the submission opens the next one. */
export function submit(strapi: Strapi, key: DocumentKey, actor: Actor, comment?: string): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    await lockSubject(trx, key);
    const found = await load(strapi, key, await latestRun(strapi, key), actor);
    if (!found.draft) throw new ApprovalError('approval.not-found');
    refuse(whyNot('submit', found.moment));
    const loaded = isOver(found.moment.run) ? await load(strapi, key, null, actor) : found;
    requireConfirmed(found.options, found.draft);
    const fields = new Set<string>();
    for (const document of found.draft.documents)
      for (const field of await incompleteFields(strapi, key, document)) fields.add(field);
    if (fields.size > 0) throw new ApprovalError('approval.incomplete', { fields: [...fields].join(', ') });
    for (const requirement of requirementsOf(strapi)) await requirement(key);
    const corrected = found.options.register ? await lastWithdrawn(strapi, key) : await runInForce(strapi, key);
    const event = submitted(loaded.moment, new Date().toISOString(), {
      scope: found.draft.scope,
      facts: found.draft.facts,
      comment,
      corrects: corrected?.id,
    });
    return (await record(strapi, loaded, event)).id;
  });
}

/** A set of a register is handed in when everybody has confirmed their rows. */
function requireConfirmed({ register }: ApprovalOptions, { documents }: Draft): void {
  const missing = register ? documents.filter((row) => !row[register.confirmation.field]).length : 0;
  if (missing > 0) throw new ApprovalError('approval.unconfirmed', { count: String(missing) });
}

/** A set is opened again by withdrawing it; what is handed in then corrects that. */
const lastWithdrawn = async (strapi: Strapi, key: DocumentKey): Promise<RunRecord | undefined> =>
  (await runsOf(strapi, key)).find(({ state }) => state === 'withdrawn');
