import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Strapi, Transaction } from '../types.ts';
import { connectionOf } from './connection.ts';

const table = 'approval_editors';

const ofSubject = ({ uid, documentId, locale }: DocumentKey) => ({
  subject_uid: uid,
  subject_id: documentId,
  subject_locale: locale,
});

/** Staff ids of whoever changed the draft since it was last in force, the first of them first. */
export async function editorsOf(strapi: Strapi, key: DocumentKey): Promise<string[]> {
  const rows = (await (await connectionOf(strapi))(table).where(ofSubject(key)).orderBy('id').select('staff_id')) as {
    staff_id: string;
  }[];
  return [...new Set(rows.map(({ staff_id }) => staff_id))];
}

/** Whether anybody is: a draft whose writer is no member of staff has nobody yet. */
export const hasEditors = async (trx: Transaction, key: DocumentKey): Promise<boolean> =>
  (await trx(table).where(ofSubject(key)).first('id')) !== undefined;

export async function isRemembered(trx: Transaction, key: DocumentKey, staffId: string): Promise<boolean> {
  const row = await trx(table)
    .where({ ...ofSubject(key), staff_id: staffId })
    .first('id');
  return row !== undefined;
}

export async function rememberEditor(trx: Transaction, key: DocumentKey, staffId: string): Promise<void> {
  await trx(table).insert({ ...ofSubject(key), staff_id: staffId, at: new Date() });
}

/** Forgets them when nothing of theirs is left: the draft is again what is in force. The database looks for itself. */
export async function forgetEditors(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<void> {
  await trx.raw('SELECT approval_forget_editors(?, ?, ?)', [uid, documentId, locale]);
}
