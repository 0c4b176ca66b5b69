import { createHmac } from 'node:crypto';
import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { exceeds, type Limit, waitSeconds, windowOf } from '../../../domain/rate-limit.ts';

/**
 * A whole school may sit behind one address and a class logs in at the same minute: addresses bear more than
 * accounts, and only failures count.
 */
const limits = {
  account: { failures: 10, windowSeconds: 15 * 60 },
  address: { failures: 100, windowSeconds: 15 * 60 },
  total: { failures: 2000, windowSeconds: 15 * 60 },
} satisfies Record<string, Limit>;
type Scope = keyof typeof limits;

/** Names that no account has share this many counters, so that nobody can fill the table with made-up names. */
const buckets = 4096;

export interface Attempt {
  keys: { scope: Scope; key: string }[];
  now: number;
}
export type Verdict = { attempt: Attempt } | { waitSeconds: number };

export const createAttempts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Counts an attempt as failed before the password is looked at, so that many at once cannot slip through;
   * `succeeded` takes it back.
   * @param userId the account that was found, or the name that was not.
   */
  async begin(account: { userId: number } | { unknownName: string }, network: string): Promise<Verdict> {
    const now = Math.floor(Date.now() / 1000);
    const attempt: Attempt = {
      now,
      keys: [
        { scope: 'account', key: 'userId' in account ? `u${account.userId}` : bucketOf(account.unknownName) },
        { scope: 'address', key: network },
        { scope: 'total', key: 'all' },
      ],
    };
    const waits = await Promise.all(attempt.keys.map((one) => count(strapi, one, now)));
    const wait = Math.max(...waits);
    if (wait === 0) return { attempt };
    await takeBack(strapi, attempt);
    return { waitSeconds: wait };
  },
  async succeeded(attempt: Attempt): Promise<void> {
    await takeBack(strapi, attempt);
    const [account] = attempt.keys;
    if (account) await table(strapi).where('counter', 'like', `${account.scope}:${account.key}:%`).delete();
    await table(strapi).where('ends_at', '<', new Date()).delete();
  },
});

const table = (strapi: Core.Strapi) => strapi.db.connection('portal_attempts');
const counterOf = ({ scope, key }: Attempt['keys'][number], window: number) => `${scope}:${key}:${window}`;

/** Keyed with a secret of the server: which names share a counter cannot be worked out from outside. */
const bucketOf = (name: string) =>
  `b${createHmac('sha256', loadSettings().JWT_SECRET).update(name.toLowerCase()).digest().readUInt16BE() % buckets}`;

/** Adds one and answers how long the key has to wait; 0 when it need not. */
async function count(strapi: Core.Strapi, one: Attempt['keys'][number], now: number): Promise<number> {
  const limit = limits[one.scope];
  const window = windowOf(now, limit);
  const endsAt = new Date((window + 2) * limit.windowSeconds * 1000);
  const [row] = (await table(strapi)
    .insert({ counter: counterOf(one, window), failures: 1, ends_at: endsAt })
    .onConflict('counter')
    .merge({ failures: strapi.db.connection.raw('portal_attempts.failures + 1') })
    .returning('failures')) as { failures: number }[];
  const before = (await table(strapi)
    .where({ counter: counterOf(one, window - 1) })
    .first('failures')) as { failures: number } | undefined;
  const counts = { current: row?.failures ?? 1, previous: before?.failures ?? 0 };
  return exceeds(counts, now, limit) ? waitSeconds(counts, now, limit) : 0;
}

async function takeBack(strapi: Core.Strapi, { keys, now }: Attempt): Promise<void> {
  const counters = keys.map((one) => counterOf(one, windowOf(now, limits[one.scope])));
  await table(strapi).whereIn('counter', counters).decrement('failures', 1);
}
