import type { Strapi, Transaction } from '../types.ts';

/** What is used of Knex's transaction when nobody gave it a function. */
interface Committable {
  commit(value?: unknown): Promise<unknown>;
  raw(sql: string): Promise<unknown>;
  executionPromise: Promise<unknown>;
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
    if (!work) {
      const handle = (await begin()) as { get(): Transaction };
      checkBeforeCommit(handle.get());
      return handle;
    }
    return begin((params: Parameters<NonNullable<Work>>[0]) => {
      checkBeforeCommit(params.trx);
      return work(params);
    });
  };
  db.transaction = honest as typeof db.transaction;
}

function checkBeforeCommit(trx: Transaction): void {
  const committable = trx as unknown as Committable;
  const commit = committable.commit.bind(trx);
  committable.commit = async (value) => {
    await committable.raw('SET CONSTRAINTS ALL IMMEDIATE');
    const answer = await commit(value);
    await committable.executionPromise;
    return answer;
  };
}
