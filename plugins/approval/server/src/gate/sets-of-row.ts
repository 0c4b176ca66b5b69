import type { Transaction } from '../types.ts';

/** The sets of a register in which a document stands, as the triggers see it; always in the same order. */
export async function setsOfRow(trx: Transaction, uid: string, documentId: string): Promise<string[]> {
  const sql = 'SELECT approval_sets_of AS id FROM approval_sets_of(?, ?) ORDER BY 1';
  const { rows } = (await trx.raw(sql, [uid, documentId])) as { rows: { id: string | null }[] };
  return rows.flatMap(({ id }) => id ?? []);
}
