import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Transaction } from '../types.ts';

/** Digest of the draft's rows as the triggers compute it; a submission records it. Null: there is no draft. */
export async function rowDigest(trx: Transaction, { uid, documentId, locale }: DocumentKey): Promise<string | null> {
  const sql = 'SELECT approval_row_digest(?, ?, ?, false) AS digest';
  const { rows } = (await trx.raw(sql, [uid, documentId, locale])) as { rows: { digest: string | null }[] };
  return rows[0]?.digest ?? null;
}
