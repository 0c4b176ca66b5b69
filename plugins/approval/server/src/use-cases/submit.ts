import type { DocumentKey } from '../../../domain/canonical.ts';
import { refuse, submit as submitted } from '../../../domain/commands.ts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { isOver, whyNot } from '../../../domain/rules.ts';
import { incompleteFields } from '../content/completeness.ts';
import { load } from '../store/load.ts';
import { lockSubject } from '../store/lock.ts';
import { record } from '../store/record.ts';
import { latestRun, runInForce } from '../store/runs.ts';
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
    const fields = await incompleteFields(strapi, key, found.draft.document);
    if (fields.length > 0) throw new ApprovalError('approval.incomplete', { fields: fields.join(', ') });
    const inForce = await runInForce(strapi, key);
    const event = submitted(loaded.moment, new Date().toISOString(), {
      scope: found.draft.scope,
      facts: found.draft.facts,
      comment,
      corrects: inForce?.id,
    });
    return (await record(strapi, loaded, event)).id;
  });
}
