import type { Commits } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';

type Strapi = Core.Strapi;
type Work = Parameters<Strapi['db']['transaction']>[0];
type Transaction = Parameters<NonNullable<Work>>[0]['trx'];

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

/**
 * Makes a refused commit fail. Knex resolves `commit()` even when PostgreSQL refuses the COMMIT, and
 * Strapi then answers 200 and sends its events for rows that are not there. The outermost transaction
 * therefore checks every deferred constraint first, and waits for what really became of its COMMIT.
 */
export class HonestCommits implements Commits {
  readonly #strapi: Strapi;
  readonly #explanations: ((error: unknown) => unknown)[] = [];

  constructor(strapi: Strapi) {
    this.#strapi = strapi;
  }

  explain(explanation: (error: unknown) => unknown): void {
    this.#explanations.push(explanation);
  }

  /** Wraps `strapi.db.transaction`; called once, in `register`. */
  watch(): void {
    const { db } = this.#strapi;
    const begin = db.transaction.bind(db) as (work?: unknown) => Promise<unknown>;
    const honest = async (work?: Work) => {
      if (db.inTransaction()) return begin(work);
      if (!work) return this.#undoneWhenRefused((await begin()) as Handle);
      return begin((params: Parameters<NonNullable<Work>>[0]) => {
        this.#checkBeforeCommit(params.trx);
        return work(params);
      });
    };
    db.transaction = honest as typeof db.transaction;
  }

  /** Requests that write outside a transaction meet the database's triggers in the statement itself. */
  watchRequests(): void {
    this.#strapi.server.use(async (_context, next) => {
      try {
        await next();
      } catch (error) {
        throw this.#explained(error);
      }
    });
  }

  /** A transaction begun without a function has nobody else who would give its connection back. */
  #undoneWhenRefused(handle: Handle): Handle {
    this.#checkBeforeCommit(handle.get());
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

  #checkBeforeCommit(trx: Transaction): void {
    const committable = trx as unknown as Committable;
    const commit = committable.commit.bind(trx);
    committable.commit = async (value) => {
      try {
        // Twice: a check may have put off another one until all rows were seen.
        await committable.raw('SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL IMMEDIATE');
        const answer = await commit(value);
        await committable.executionPromise;
        return answer;
      } catch (error) {
        throw this.#explained(error);
      }
    };
  }

  #explained(error: unknown): unknown {
    return this.#explanations.reduce((found, explanation) => explanation(found), error);
  }
}
