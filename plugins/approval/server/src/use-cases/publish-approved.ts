import { noticedChange } from '../../../domain/commands.ts';
import { whyNot } from '../../../domain/rules.ts';
import { actAs } from '../people/acting.ts';
import { record } from '../store/record.ts';
import { notePublishFailure } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

/**
 * Brings into force what a run approved. May be called any number of times: a run that is no
 * longer approved is left alone, and content that changed since voids the approval instead.
 */
export async function publishApproved(strapi: Strapi, runId: number): Promise<void> {
  try {
    await publish(strapi, runId);
  } catch (error) {
    // Outside the transaction that failed; whoever approved sees why it is not in force yet.
    await notePublishFailure(strapi, runId, (error as Error).message);
    throw error;
  }
}

const publish = (strapi: Strapi, runId: number): Promise<void> =>
  withRun(strapi, runId, null, async (loaded) => {
    const { key, moment } = loaded;
    if (moment.run.state !== 'approved') return;
    if (whyNot('publish', moment)) {
      await record(strapi, loaded, noticedChange(moment, new Date().toISOString()));
      return;
    }
    const { uid, documentId, locale } = key;
    // The gate writes the event, as for everybody who publishes.
    await actAs('system', () =>
      strapi.documents(uid as never).publish({ documentId, ...(locale ? { locale } : {}) } as never),
    );
  });
