import type { Core } from '@strapi/strapi';
import { exceeds, type Limit, waitSeconds, windowOf } from '../../../domain/rate-limit.ts';

/** Something that is counted in windows of time, in PostgreSQL, so that all processes count together. */
export interface Counter {
  /** `<scope>:<key>` */
  name: string;
  limit: Limit;
}

const table = (strapi: Core.Strapi) => strapi.db.connection('portal_attempts');
const rowOf = ({ name, limit }: Counter, now: number, back = 0) => `${name}:${windowOf(now, limit) - back}`;

/**
 * Adds one to each and answers how long the slowest has to wait, in seconds; 0 when none need wait. What was refused
 * is taken back.
 * @param now seconds
 */
export async function countAll(strapi: Core.Strapi, counters: readonly Counter[], now: number): Promise<number> {
  const waits = await Promise.all(counters.map((one) => count(strapi, one, now)));
  const wait = Math.max(...waits);
  if (wait > 0) await takeBack(strapi, counters, now);
  return wait;
}

export async function takeBack(strapi: Core.Strapi, counters: readonly Counter[], now: number): Promise<void> {
  await table(strapi)
    .whereIn(
      'counter',
      counters.map((one) => rowOf(one, now)),
    )
    .decrement('failures', 1);
}

/** Forgets everything that was counted under this name. */
export async function forget(strapi: Core.Strapi, name: string): Promise<void> {
  await table(strapi).where('counter', 'like', `${name}:%`).delete();
}

export async function forgetOver(strapi: Core.Strapi): Promise<void> {
  await table(strapi).where('ends_at', '<', new Date()).delete();
}

async function count(strapi: Core.Strapi, one: Counter, now: number): Promise<number> {
  const { limit } = one;
  const endsAt = new Date((windowOf(now, limit) + 2) * limit.windowSeconds * 1000);
  const [row] = (await table(strapi)
    .insert({ counter: rowOf(one, now), failures: 1, ends_at: endsAt })
    .onConflict('counter')
    .merge({ failures: strapi.db.connection.raw('portal_attempts.failures + 1') })
    .returning('failures')) as { failures: number }[];
  const before = (await table(strapi)
    .where({ counter: rowOf(one, now, 1) })
    .first('failures')) as { failures: number } | undefined;
  const counts = { current: row?.failures ?? 1, previous: before?.failures ?? 0 };
  return exceeds(counts, now, limit) ? waitSeconds(counts, now, limit) : 0;
}
