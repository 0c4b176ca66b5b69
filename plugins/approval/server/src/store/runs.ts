import type { DocumentKey } from '../../../domain/canonical.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Strapi } from '../types.ts';

const uid = 'plugin::approval.run';
const query = (strapi: Strapi) => strapi.db.query(uid as never);

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

const ofSubject = ({ uid, documentId, locale }: DocumentKey) => ({
  subjectUid: uid,
  subjectId: documentId,
  subjectLocale: locale,
});

export const findRun = async (strapi: Strapi, id: number): Promise<RunRecord | null> =>
  (await query(strapi).findOne({ where: { id } } as never)) as RunRecord | null;

/** Every run of a document, the newest first. */
export const runsOf = async (strapi: Strapi, key: DocumentKey): Promise<RunRecord[]> =>
  (await query(strapi).findMany({ where: ofSubject(key), orderBy: { id: 'desc' } } as never)) as RunRecord[];

export const latestRun = async (strapi: Strapi, key: DocumentKey): Promise<RunRecord | null> =>
  (await query(strapi).findOne({ where: ofSubject(key), orderBy: { id: 'desc' } } as never)) as RunRecord | null;

/** The run whose content is in force; null when none is, or it was withdrawn. */
export async function runInForce(strapi: Strapi, key: DocumentKey): Promise<RunRecord | null> {
  const last = (await runsOf(strapi, key)).find(({ state }) => state === 'published' || state === 'withdrawn');
  return last?.state === 'published' ? last : null;
}

/** Notes why publishing failed, for the people who wait for it; null when it did not. */
export const notePublishFailure = async (strapi: Strapi, id: number, failure: string | null): Promise<void> => {
  await query(strapi).update({ where: { id }, data: { publishFailure: failure } } as never);
};

export async function saveRun(strapi: Strapi, id: number | null, data: Omit<RunRecord, 'id'>): Promise<RunRecord> {
  const saved = id
    ? await query(strapi).update({ where: { id }, data } as never)
    : await query(strapi).create({ data } as never);
  return saved as RunRecord;
}
