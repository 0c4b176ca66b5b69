import type { Person, Seats } from '../../../domain/person.ts';
import type { Strapi } from '../types.ts';
import { remember } from './remember.ts';
import { holdersOfKey } from './staff.ts';

/** People behind each key who can act today. */
export async function holdersOf(strapi: Strapi, keys: readonly string[], today: string): Promise<Seats> {
  const held: Record<string, Person[]> = {};
  // One after the other: a transaction has one connection.
  for (const key of keys) held[key] = await remember(`key|${key}`, () => holdersOfKey(strapi, key, today));
  return held;
}
