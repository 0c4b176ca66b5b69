import type { RunProgress } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { runsApprovedBy } from '../store/runs.ts';
import type { Strapi } from '../types.ts';

/** How far publication of these runs has come; those that the actor has not approved are left out. */
export async function progress(strapi: Strapi, runIds: readonly number[], actor: Actor): Promise<RunProgress[]> {
  const runs = await runsApprovedBy(strapi, actor.staffId, runIds);
  return runs.map(({ id, state, title, publishFailure }) => ({ runId: id, state, title, failure: publishFailure }));
}
