import type { Facts } from '@khue/config/contracts';
import type { RunEvent } from '../../../domain/events.ts';
import { barred, owners, waiting } from '../../../domain/rules.ts';
import { apply } from '../../../domain/run.ts';
import type { Strapi } from '../types.ts';
import { appendEvent } from './events.ts';
import type { Loaded } from './load.ts';
import { type RunRecord, saveRun } from './runs.ts';

/** Adds an event to a run and brings its row in step, in the open transaction; tells others of an approval. */
export async function record(strapi: Strapi, loaded: Loaded, event: RunEvent): Promise<RunRecord> {
  const { key, draft, moment } = loaded;
  const { definition, seats } = moment;
  const run = apply(definition, moment.run, event);
  const submitted = event.type === 'submitted';
  const saved = await saveRun(strapi, loaded.record?.id ?? null, {
    subjectUid: key.uid,
    subjectId: key.documentId,
    subjectLocale: key.locale,
    definitionCode: definition.code,
    definitionVersion: definition.version,
    state: run.state,
    seq: run.seq,
    title: (submitted ? draft?.title : loaded.record?.title) ?? '',
    author: (submitted ? draft?.author : loaded.record?.author) ?? '',
    owners: owners(run),
    waitingFor: waiting({ definition, run, seats })?.keys ?? [],
    barred: barred(definition, run),
    step: run.step,
    digest: run.digest,
    submittedAt: submitted ? event.at : (loaded.record?.submittedAt ?? event.at),
    changedAt: event.at,
  });
  await appendEvent(strapi, saved.id, event, submitted ? (draft?.content ?? null) : null);
  if (run.state === 'approved') {
    const facts = strapi.plugin('outbox').service('facts') as Facts;
    await facts.record('approval.granted', { runId: saved.id, ...key });
  }
  return saved;
}
