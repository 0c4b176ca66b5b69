import { AsyncLocalStorage } from 'node:async_hooks';
import type { Person, Seats } from '../../../domain/person.ts';
import type { Strapi } from '../types.ts';
import { holdersOfKey } from './staff.ts';

/** Who holds a key does not change between two decisions of one request. */
const remembered = new AsyncLocalStorage<Map<string, Person[]>>();

/** Asks for each key once in all of `work`: approving two hundred plans asks for the head of department once. */
export const rememberingHolders = <Result>(work: () => Promise<Result>): Promise<Result> =>
  remembered.run(new Map(), work);

/** People behind each key who can act today. */
export async function holdersOf(strapi: Strapi, keys: readonly string[], today: string): Promise<Seats> {
  const known = remembered.getStore() ?? new Map<string, Person[]>();
  // One after the other: a transaction has one connection.
  for (const key of keys) if (!known.has(key)) known.set(key, await holdersOfKey(strapi, key, today));
  return Object.fromEntries(keys.map((key) => [key, known.get(key) ?? []]));
}
