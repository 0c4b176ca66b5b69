import type { Strapi, Transaction } from '../types.ts';
import { refusedWrite } from './refused-write.ts';

/** What is used of Knex's transaction when nobody gave it a function. */
interface Committable {
  commit(value?: unknown): Promise<unknown>;
  raw(sql: string): Promise<unknown>;
  executionPromise: Promise<unknown>;
}
/** What Strapi hands out when it is given no function. */
interface Handle {
  commit(): Promise<void>;
  rollback(): Promise<void>;
  get(): Transaction;
}
type Work = Parameters<Strapi['db']['transaction']>[0];

/**
 * Makes a refused commit fail. Knex resolves `commit()` even when PostgreSQL refuses the COMMIT, and
 * Strapi then answers 200 and sends its events for rows that are not there. The outermost transaction
 * therefore checks every deferred constraint first, and waits for what really became of its COMMIT.
 * Called once, in `register`.
 */
export function makeCommitsHonest(strapi: Strapi): void {
  const { db } = strapi;
  const begin = db.transaction.bind(db) as (work?: unknown) => Promise<unknown>;
  const honest = async (work?: Work) => {
    if (db.inTransaction()) return begin(work);
    if (!work) return undoneWhenRefused(strapi, (await begin()) as Handle);
    return begin((params: Parameters<NonNullable<Work>>[0]) => {
      checkBeforeCommit(strapi, params.trx);
      return work(params);
    });
  };
  db.transaction = honest as typeof db.transaction;
}

/** A transaction begun without a function has nobody else who would give its connection back. */
function undoneWhenRefused(strapi: Strapi, handle: Handle): Handle {
  checkBeforeCommit(strapi, handle.get());
  const commit = async () => {
    try {
      await handle.commit();
    } catch (error) {
      await handle.rollback();
      throw error;
    }
  };
  return { ...handle, commit };
}

function checkBeforeCommit(strapi: Strapi, trx: Transaction): void {
  const committable = trx as unknown as Committable;
  const commit = committable.commit.bind(trx);
  committable.commit = async (value) => {
    try {
      await committable.raw('SET CONSTRAINTS ALL IMMEDIATE');
      const answer = await commit(value);
      await committable.executionPromise;
      return answer;
    } catch (error) {
      throw refusedWrite(strapi, error);
    }
  };
}
