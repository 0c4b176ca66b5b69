import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Definition } from '../../../domain/definition.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Run } from '../../../domain/run.ts';
import { owners } from '../../../domain/seats.ts';
import { folded } from '../content/fold.ts';
import type { Strapi, Transaction } from '../types.ts';
import { connectionOf } from './connection.ts';
import { type eventRow, eventsTable } from './events.ts';

const table = 'approval_runs';

/** The row of a run: whose it is and, for lists, what its events add up to. */
export interface RunRecord {
  id: number;
  subjectUid: string;
  subjectId: string;
  subjectLocale: string | null;
  definitionCode: string;
  definitionVersion: number;
  state: RunState;
  seq: number;
  title: string;
  author: string;
  search: string;
  department: string | null;
  owners: string[];
  digest: string | null;
  submittedAt: string;
  changedAt: string;
  decidedAt: string | null;
  publishFailure: string | null;
}

export const subjectOf = (record: RunRecord): DocumentKey => ({
  uid: record.subjectUid,
  documentId: record.subjectId,
  locale: record.subjectLocale,
});

const columns: Record<keyof RunRecord, string> = {
  id: 'id',
  subjectUid: 'subject_uid',
  subjectId: 'subject_id',
  subjectLocale: 'subject_locale',
  definitionCode: 'definition_code',
  definitionVersion: 'definition_version',
  state: 'state',
  seq: 'seq',
  title: 'title',
  author: 'author',
  search: 'search',
  department: 'department',
  owners: 'owners',
  digest: 'digest',
  submittedAt: 'submitted_at',
  changedAt: 'changed_at',
  decidedAt: 'decided_at',
  publishFailure: 'publish_failure',
};
const moments = new Set<string>(['submittedAt', 'changedAt', 'decidedAt']);
const fields = Object.entries(columns) as [keyof RunRecord, string][];

/** The columns have no time zone: a Date is written and read in the same one. JSON comes as text in this connection. */
export function toRecord(row: Record<string, unknown>): RunRecord {
  const read = ([field, column]: [string, string]): [string, unknown] => {
    const value = row[column];
    if (value instanceof Date) return [field, value.toISOString()];
    return [field, field === 'owners' && typeof value === 'string' ? JSON.parse(value) : (value ?? null)];
  };
  return Object.fromEntries(fields.map(read)) as unknown as RunRecord;
}

const toRow = (data: Partial<RunRecord>) =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      columns[field as keyof RunRecord],
      field === 'owners' ? JSON.stringify(value) : moments.has(field) && value ? new Date(value as string) : value,
    ]),
  );

const ofSubject = ({ uid, documentId, locale }: DocumentKey) => ({
  subject_uid: uid,
  subject_id: documentId,
  subject_locale: locale,
});

export async function findRun(strapi: Strapi, id: number): Promise<RunRecord | null> {
  const row = await (await connectionOf(strapi))(table).where({ id }).first();
  return row ? toRecord(row) : null;
}

/** Reads a run and keeps it from writers that do not ask for the lock of its document. */
export async function lockedRun(trx: Transaction, id: number): Promise<RunRecord | null> {
  const row = await trx(table).where({ id }).forUpdate().first();
  return row ? toRecord(row) : null;
}

export async function runsById(strapi: Strapi, ids: readonly number[]): Promise<RunRecord[]> {
  const rows = await (await connectionOf(strapi))(table).whereIn('id', ids as number[]);
  return rows.map(toRecord);
}

/** Those of these runs that a member of staff has approved. */
export async function runsApprovedBy(strapi: Strapi, staffId: string, ids: readonly number[]): Promise<RunRecord[]> {
  const connection = await connectionOf(strapi);
  const approved = connection(eventsTable)
    .where({ type: 'approved', by_staff_id: staffId })
    .whereIn('run_id', ids as number[]);
  const rows = await connection(table).whereIn('id', approved.select('run_id')).orderBy('id');
  return rows.map(toRecord);
}

/** Every run of a document, the newest first. */
export async function runsOf(strapi: Strapi, key: DocumentKey): Promise<RunRecord[]> {
  const rows = await (await connectionOf(strapi))(table).where(ofSubject(key)).orderBy('id', 'desc');
  return rows.map(toRecord);
}

export async function latestRun(strapi: Strapi, key: DocumentKey): Promise<RunRecord | null> {
  const row = await (await connectionOf(strapi))(table).where(ofSubject(key)).orderBy('id', 'desc').first();
  return row ? toRecord(row) : null;
}

/** The run whose content is in force; null when none is, or it was withdrawn. */
export async function runInForce(strapi: Strapi, key: DocumentKey): Promise<RunRecord | null> {
  const last = (await runsOf(strapi, key)).find(({ state }) => state === 'published' || state === 'withdrawn');
  return last?.state === 'published' ? last : null;
}

/** The part of a run's row that follows from its events and its name. */
export const rowOf = (
  key: DocumentKey,
  { code, version }: Pick<Definition, 'code' | 'version'>,
  run: Run,
  { title, author }: { title: string; author: string },
) => ({
  subjectUid: key.uid,
  subjectId: key.documentId,
  subjectLocale: key.locale,
  definitionCode: code,
  definitionVersion: version,
  state: run.state,
  seq: run.seq,
  title,
  author,
  search: folded(`${title} ${author}`),
  department: run.scope.department,
  owners: owners(run),
  digest: run.digest,
  publishFailure: null,
});

/** Notes why publishing failed, for the people who wait for it; null when it did not. */
export const notePublishFailure = async (strapi: Strapi, id: number, failure: string | null): Promise<void> => {
  await (await connectionOf(strapi))(table)
    .where({ id })
    .update(toRow({ publishFailure: failure }));
};

/** Adds an event to a run (null: a new one) and writes the row that follows from it; grants follow by a trigger. */
export async function saveRun(
  trx: Transaction,
  id: number | null,
  data: Omit<RunRecord, 'id'>,
  event: ReturnType<typeof eventRow>,
): Promise<RunRecord> {
  if (id !== null) {
    const added = trx(eventsTable).insert({ run_id: id, ...event });
    await trx(table).with('added', added).where({ id }).update(toRow(data));
    return { id, ...data };
  }
  const [made] = (await trx(table).insert(toRow(data)).returning('id')) as { id: number }[];
  const run = { id: Number(made?.id), ...data };
  await trx(eventsTable).insert({ run_id: run.id, ...event });
  return run;
}
