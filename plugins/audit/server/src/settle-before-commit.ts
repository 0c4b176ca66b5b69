import type { Strapi } from './types.ts';

/**
 * Knex reports a failed COMMIT as success, so a leaf that could not be written would undo an approval that was
 * already answered with "approved". What is deferred to the commit is therefore done as the last statement before it.
 */
export function settleBeforeCommit(strapi: Strapi): void {
  const { db } = strapi;
  const open = db.transaction.bind(db) as Open;
  const settling: Open = async (work) => {
    if (db.inTransaction()) return open(work);
    if (work) {
      return open(async (given) => {
        const result = await work(given);
        await settle(given.trx);
        return result;
      });
    }
    const handle = (await open()) as Handle;
    return {
      ...handle,
      commit: async () => {
        await settle(handle.get());
        await handle.commit();
      },
    };
  };
  db.transaction = settling as typeof db.transaction;
}

async function settle(trx: Transaction): Promise<void> {
  // The work may have ended its transaction itself.
  if (!trx.isCompleted()) await trx.raw('SET CONSTRAINTS ALL IMMEDIATE');
}

interface Transaction {
  raw(sql: string): PromiseLike<unknown>;
  isCompleted(): boolean;
}
interface Handle {
  commit(): Promise<void>;
  get(): Transaction;
}
type Open = (work?: (given: { trx: Transaction }) => unknown) => Promise<unknown>;
