import { createHmac } from 'node:crypto';
import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import type { Limit } from '../../../domain/rate-limit.ts';
import { type Counter, countAll, forget, forgetOver, takeBack } from './counters.ts';

/**
 * A whole school may sit behind one address and a class logs in at the same minute: addresses bear more than
 * accounts, and only failures count.
 */
const limits = {
  account: { failures: 10, windowSeconds: 15 * 60 },
  address: { failures: 100, windowSeconds: 15 * 60 },
  total: { failures: 2000, windowSeconds: 15 * 60 },
} satisfies Record<string, Limit>;

/** Names that no account has share this many counters, so that nobody can fill the table with made-up names. */
const buckets = 4096;

export interface Attempt {
  counters: Counter[];
  now: number;
}
export type Verdict = { attempt: Attempt } | { waitSeconds: number };

export const createAttempts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Counts an attempt as failed before the password is looked at, so that many at once cannot slip through;
   * `succeeded` takes it back.
   * @param account the account that was found, or the name that was not.
   */
  async begin(account: { userId: number } | { unknownName: string }, network: string): Promise<Verdict> {
    const now = Math.floor(Date.now() / 1000);
    const key = 'userId' in account ? `u${account.userId}` : bucketOf(account.unknownName);
    const counters = [
      { name: `account:${key}`, limit: limits.account },
      { name: `address:${network}`, limit: limits.address },
      { name: 'total:all', limit: limits.total },
    ];
    const wait = await countAll(strapi, counters, now);
    return wait === 0 ? { attempt: { counters, now } } : { waitSeconds: wait };
  },
  async succeeded({ counters, now }: Attempt): Promise<void> {
    await takeBack(strapi, counters, now);
    const [account] = counters;
    if (account) await forget(strapi, account.name);
    await forgetOver(strapi);
  },
});

/** Keyed with a secret of the server: which names share a counter cannot be worked out from outside. */
const bucketOf = (name: string) =>
  `b${createHmac('sha256', loadSettings().JWT_SECRET).update(name.toLowerCase()).digest().readUInt16BE() % buckets}`;
