import type { DocumentKey } from '../../../domain/canonical.ts';
import { noticedChange, published } from '../../../domain/commands.ts';
import { inForceNotices } from '../../../domain/notices.ts';
import { governedBy } from '../content/governed.ts';
import { rowDigest } from '../gate/row-digest.ts';
import { lockedStanding } from '../gate/standing.ts';
import { actAs } from '../people/acting.ts';
import { load, loadAgreed } from '../store/load.ts';
import { record } from '../store/record.ts';
import { findRun, notePublishFailure, type RunRecord, subjectOf } from '../store/runs.ts';
import { tell, tellSettled } from '../store/tell.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi, Transaction } from '../types.ts';

/**
 * Brings into force what a run approved. May be called any number of times: a run that is no
 * longer approved is left alone, and content that changed since voids the approval instead.
 */
export async function publishApproved(strapi: Strapi, runId: number): Promise<void> {
  const run = await findRun(strapi, runId);
  if (!run) return;
  try {
    await inTransaction(strapi, (trx) => publish(strapi, trx, run));
  } catch (error) {
    // Outside the transaction that failed; whoever approved sees why it is not in force yet.
    await notePublishFailure(strapi, runId, (error as Error).message);
    throw error;
  }
}

async function publish(strapi: Strapi, trx: Transaction, known: RunRecord): Promise<void> {
  const { id, title, owners } = known;
  const key = subjectOf(known);
  const { run, granted, events } = await lockedStanding(trx, key);
  if (run?.id !== id || run.state !== 'approved') return;
  const draft = await rowDigest(trx, key);
  if (draft === null || draft !== granted) {
    const loaded = await load(strapi, key, run, null);
    await record(strapi, loaded, noticedChange(loaded.moment, new Date().toISOString()));
    return;
  }
  if (governedBy(strapi, key.uid)?.register) {
    // Its rows are in force as they were written; from now on they stay so.
    const loaded = await loadAgreed(strapi, key, run, events, null);
    const event = published(loaded.moment, new Date().toISOString());
    if (event) await record(strapi, loaded, event);
  } else {
    await publishDocument(strapi, key);
  }
  await tellSettled(strapi, id);
  await tell(strapi, id, inForceNotices(id, title, owners));
}

async function publishDocument(strapi: Strapi, { uid, documentId, locale }: DocumentKey): Promise<void> {
  // The gate writes the event, as for everybody who publishes.
  await actAs('system', () =>
    strapi.documents(uid as never).publish({ documentId, ...(locale ? { locale } : {}) } as never),
  );
}
