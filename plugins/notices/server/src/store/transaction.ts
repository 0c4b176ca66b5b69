import type { Strapi, Transaction } from '../types.ts';

/** Joins the open transaction of this async context, or opens one. */
export const inTransaction = <Result>(strapi: Strapi, work: (trx: Transaction) => Promise<Result>): Promise<Result> =>
  // Strapi's own type promises a promise of a promise.
  strapi.db.transaction(({ trx }) => work(trx)) as Promise<Result>;
