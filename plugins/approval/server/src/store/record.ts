import type { Facts } from '@khue/config/contracts';
import type { RunEvent } from '../../../domain/events.ts';
import { noticesOf } from '../../../domain/notices.ts';
import { apply } from '../../../domain/run.ts';
import { rowDigest } from '../gate/row-digest.ts';
import { schoolCalendar } from '../people/calendar.ts';
import type { Strapi, Transaction } from '../types.ts';
import { eventRow } from './events.ts';
import type { Loaded } from './load.ts';
import { type RunRecord, rowOf, saveRun } from './runs.ts';
import { tell, tellSettled } from './tell.ts';
import { inTransaction } from './transaction.ts';
import { syncWaits } from './waits.ts';

const ends: readonly RunEvent['type'][] = ['changesRequested', 'rejected'];

/**
 * Adds an event to a run and brings all that follows from it in step, in the open transaction: the run's
 * row, the queue, what may be published, and the facts that others act on.
 */
export const record = (strapi: Strapi, loaded: Loaded, event: RunEvent): Promise<RunRecord> =>
  inTransaction(strapi, (trx) => write(strapi, trx, loaded, event));

async function write(strapi: Strapi, trx: Transaction, loaded: Loaded, event: RunEvent): Promise<RunRecord> {
  const { key, draft, moment } = loaded;
  const { definition } = moment;
  const isRegister = loaded.options.register !== undefined;
  const run = apply(definition, moment.run, event);
  const submitted = event.type === 'submitted';
  const title = (submitted ? draft?.title : loaded.record?.title) ?? '';
  const author = (submitted ? draft?.author : loaded.record?.author) ?? '';
  const decided = run.state === 'approved' || ends.includes(event.type);
  const row = {
    ...rowOf(key, definition, run, { title, author }),
    submittedAt: submitted ? event.at : (loaded.record?.submittedAt ?? event.at),
    changedAt: event.at,
    decidedAt: decided ? event.at : submitted ? null : (loaded.record?.decidedAt ?? null),
  };
  const binding = submitted
    ? {
        subject: key,
        workflow: { code: definition.code, version: definition.version },
        rowDigest: await rowDigest(trx, key),
      }
    : {};
  const saved = await saveRun(
    trx,
    loaded.record?.id ?? null,
    row,
    eventRow(event, binding, submitted ? (draft?.content ?? null) : null),
  );
  const after = { ...moment, run };
  if (moment.run.open.length > 0 || run.open.length > 0)
    await syncWaits(trx, saved.id, key.uid, after, () => schoolCalendar(strapi));
  // What the queue brings into force, the queue tells: publishing itself stays short.
  if (event.type !== 'published' || event.by)
    await tell(strapi, saved.id, noticesOf(event, moment.run, { runId: saved.id, title, author, question: after }));
  // What was approved is settled when the queue has published it: two hundred decisions are to be quick.
  if (moment.run.state === 'in-review' && !['in-review', 'approved'].includes(run.state))
    await tellSettled(strapi, saved.id);
  if (run.state === 'approved' && event.type === 'approved' && (isRegister || definition.atEnd === 'publish')) {
    const facts = strapi.plugin('outbox').service('facts') as Facts;
    await facts.record('approval.granted', { runId: saved.id, ...key });
  }
  return saved;
}
