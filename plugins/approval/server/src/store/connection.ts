import type { Strapi, Transaction } from '../types.ts';

/**
 * Where plain SQL goes: into the transaction that is open in this async context, otherwise to the pool. The
 * approval's own tables are read and written this way, because a decision has to be quick two hundred times over.
 */
export async function connectionOf(strapi: Strapi): Promise<Transaction> {
  if (!strapi.db.inTransaction()) return strapi.db.connection as unknown as Transaction;
  const { open } = (await strapi.db.transaction(async ({ trx }) => ({ open: trx }))) as { open: Transaction };
  return open;
}
