import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Transaction } from '../types.ts';

/**
 * Everything that concerns the approval of one document happens one after the other: edits,
 * submissions, decisions and publishing wait here until the other's transaction has ended.
 */
export async function lockSubject(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<void> {
  const name = `approval|${uid}|${documentId}|${locale ?? ''}`;
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}
