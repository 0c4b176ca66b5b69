import { decide as decided, noticedChange, type Opinion, refuse } from '../../../domain/commands.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Actor } from '../../../domain/person.ts';
import type { Reason } from '../../../domain/reasons.ts';
import { type Decision, whyNot } from '../../../domain/rules.ts';
import { record } from '../store/record.ts';
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
): Promise<RunState> {
  const at = new Date().toISOString();
  let refusal: Reason | null = null;
  const state = await withRun(strapi, runId, actor, async (loaded) => {
    const reason = whyNot(decision, loaded.moment, opinion.step);
    if (reason?.code === 'approval.content-changed') refusal = reason;
    const event = refusal ? noticedChange(loaded.moment, at) : decided(decision, loaded.moment, at, opinion);
    return (await record(strapi, loaded, event)).state;
  });
  if (refusal) refuse(refusal);
  return state;
}
