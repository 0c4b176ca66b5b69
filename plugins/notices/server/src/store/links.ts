import { createHash, randomBytes } from 'node:crypto';
import { type Link, linkExpiry, tokenOf } from '../../../domain/link.ts';
import type { Strapi, Transaction } from '../types.ts';

const table = 'notice_links';
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new one-time link to a notice: its token, of which only the hash is kept. */
export async function createLink(trx: Transaction, noticeId: number, now: Date): Promise<string> {
  const token = tokenOf(randomBytes(32));
  await trx(table).insert({ hash: hashOf(token), notice_id: noticeId, expires_at: linkExpiry(now) });
  return token;
}

export interface LinkRecord extends Link {
  id: number;
  noticeId: number;
}

/** The link behind a token, locked: of two clicks at a time the second finds it used. */
export async function lockLink(trx: Transaction, token: string): Promise<LinkRecord | null> {
  const [row] = await trx(table)
    .where({ hash: hashOf(token) })
    .forUpdate();
  if (!row) return null;
  const [notice] = await trx('notices').select('staff_id').where({ id: row.notice_id });
  const moment = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString());
  return {
    id: row.id,
    noticeId: row.notice_id,
    staffId: notice?.staff_id ?? '',
    expiresAt: moment(row.expires_at) ?? '',
    usedAt: moment(row.used_at),
  };
}

export const markUsed = async (trx: Transaction, id: number, now: Date): Promise<void> => {
  await trx(table).where({ id }).update({ used_at: now });
};

/** A dead link is of no use to anybody; kept a while so that whoever clicks late is told why it is dead. */
export async function forgetOldLinks(strapi: Strapi, now: Date): Promise<void> {
  const longDead = new Date(now.getTime() - 90 * 86_400_000);
  await strapi.db.connection(table).where('expires_at', '<', longDead).delete();
}
