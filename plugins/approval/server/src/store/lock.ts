import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Transaction } from '../types.ts';

/**
 * Everything that concerns the approval of one document happens one after the other: edits,
 * submissions, decisions and publishing wait here until the other's transaction has ended.
 */
export async function lockSubject(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<void> {
  await trx.raw('SELECT approval_lock(?, ?, ?)', [uid, documentId, locale]);
}
