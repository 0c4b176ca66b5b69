import type { Audit, AuditProof } from '@khue/config/contracts';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Strapi } from '../types.ts';

const decisions = ['approved', 'changesRequested', 'rejected'];

/**
 * The proof that one event of a run (the last decision, unless another is named) stands in the school's signed
 * tree; checked without the school's server by `npm run audit:verify`.
 */
export async function proofOf(strapi: Strapi, runId: number, seq?: number): Promise<AuditProof> {
  const events = strapi.db.connection('approval_run_events').where({ run_id: runId }).orderBy('seq', 'desc');
  const found = seq === undefined ? events.whereIn('type', decisions) : events.where({ seq });
  const row = (await found.first('id')) as { id: number } | undefined;
  const audit = strapi.plugin('audit').service('audit') as Audit;
  const proof = row ? await audit.proof('approval_run_events', row.id) : null;
  if (!proof) throw new ApprovalError('approval.not-found');
  return proof;
}
