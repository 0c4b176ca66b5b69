import { decide as decided, noticedChange, type Opinion, refuse } from '../../../domain/commands.ts';
import type { Actor } from '../../../domain/person.ts';
import type { Reason } from '../../../domain/reasons.ts';
import { type Decision, whyNot } from '../../../domain/rules.ts';
import { record } from '../store/record.ts';
import type { RunRecord } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

/**
 * Approves, sends back or rejects. Content that changed behind our back is recorded before the
 * decision is refused, so that the author sees why the review ended.
 */
export async function decide(
  strapi: Strapi,
  runId: number,
  decision: Decision,
  actor: Actor,
  opinion: Opinion = {},
): Promise<RunRecord> {
  const at = new Date().toISOString();
  let refusal: Reason | null = null;
  const saved = await withRun(strapi, runId, actor, async (loaded) => {
    const reason = whyNot(decision, loaded.moment, opinion.step);
    if (reason?.code === 'approval.content-changed') refusal = reason;
    const event = refusal ? noticedChange(loaded.moment, at) : decided(decision, loaded.moment, at, opinion);
    return record(strapi, loaded, event);
  });
  if (refusal) refuse(refusal);
  return saved;
}
