import type { RunProgress } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { concerns } from '../../../domain/rules.ts';
import { remembering } from '../people/remember.ts';
import { loadWithoutDraft } from '../store/load.ts';
import { findRun, subjectOf } from '../store/runs.ts';
import type { Strapi } from '../types.ts';

/** How far publication of these runs has come; runs that do not concern the actor are left out. */
export const progress = (strapi: Strapi, runIds: readonly number[], actor: Actor): Promise<RunProgress[]> =>
  remembering(async () => {
    const rows: RunProgress[] = [];
    for (const runId of new Set(runIds)) {
      const record = await findRun(strapi, runId);
      if (!record || !concerns((await loadWithoutDraft(strapi, subjectOf(record), record, actor)).moment)) continue;
      const { state, title, publishFailure } = record;
      rows.push({ runId, state, title, failure: publishFailure });
    }
    return rows;
  });
