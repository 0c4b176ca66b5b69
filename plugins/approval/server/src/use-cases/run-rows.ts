import type { RunRow, WaitingStep } from '@khue/config/contracts';
import { typeName } from '../content/schema.ts';
import { today } from '../people/today.ts';
import { definitionVersion } from '../store/definitions.ts';
import { type RunRecord, runsById } from '../store/runs.ts';
import { openWaits, type WaitRow } from '../store/waits.ts';
import type { Strapi } from '../types.ts';

/** The rows of a list, in the order of the ids. */
export async function rowsOf(strapi: Strapi, ids: readonly number[]): Promise<RunRow[]> {
  if (ids.length === 0) return [];
  const records = await runsById(strapi, ids);
  const waits = await openWaits(strapi, ids);
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return Promise.all(found.map((record) => rowOf(strapi, record, waits.get(record.id) ?? [])));
}

async function rowOf(strapi: Strapi, record: RunRecord, waits: readonly WaitRow[]): Promise<RunRow> {
  const definition = await definitionVersion(strapi, record.definitionCode, record.definitionVersion);
  const steps = waits.flatMap((wait): WaitingStep[] => {
    const step = definition.steps.find(({ key }) => key === wait.step);
    return step
      ? [
          {
            key: step.key,
            label: step.label,
            ...dueOf(wait.due_on),
            since: wait.opened_at.toISOString(),
            mineFor: null,
          },
        ]
      : [];
  });
  return {
    id: record.id,
    uid: record.subjectUid,
    documentId: record.subjectId,
    locale: record.subjectLocale,
    typeName: typeName(strapi, record.subjectUid),
    title: record.title,
    author: record.author,
    state: record.state,
    submittedAt: record.submittedAt,
    changedAt: record.changedAt,
    steps,
  };
}

/** A deadline as lists show it. */
export const dueOf = (dueOn: string | null): Pick<WaitingStep, 'dueOn' | 'overdue'> => ({
  dueOn,
  overdue: dueOn !== null && dueOn < today(),
});
