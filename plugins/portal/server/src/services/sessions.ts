import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { absoluteSeconds, expiryOf, isOver, isWorthNoting } from '../../../domain/session-times.ts';
import { sessionUid } from '../content-types.ts';
import { type Holder, type HolderKind, holderById, mayLogIn, passwordMark } from './accounts.ts';

interface SessionRow {
  id: number;
  userId: number;
  holderKind: HolderKind | null;
  passwordMark: string;
  openedAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

export const newToken = () => randomBytes(32).toString('base64url');
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const isToken = (token: string | undefined): token is string => /^[\w-]{43}$/.test(token ?? '');

export const createSessions = ({ strapi }: { strapi: Core.Strapi }) => {
  const sessions = () => strapi.db.query(sessionUid);

  return {
    /** A new session; the token leaves the server once and is kept nowhere. */
    async open({ kind, account }: Holder): Promise<{ token: string; maxAge: number }> {
      const token = newToken();
      const now = new Date();
      await sessions().deleteMany({ where: { expiresAt: { $lt: now } } });
      await sessions().create({
        data: {
          tokenHash: hashOf(token),
          userId: account.id,
          holderKind: kind,
          passwordMark: passwordMark(account),
          openedAt: now,
          lastSeenAt: now,
          expiresAt: expiryOf(now, now),
        },
      });
      return { token, maxAge: absoluteSeconds };
    },

    /** Who has the session, if it holds now; using a session prolongs it. */
    async holderOf(token: string | undefined): Promise<Holder | undefined> {
      if (!isToken(token)) return undefined;
      const row = (await sessions().findOne({ where: { tokenHash: hashOf(token) } })) as SessionRow | null;
      const now = new Date();
      if (!row || isOver({ expiresAt: new Date(row.expiresAt) }, now)) return undefined;
      const kind = row.holderKind ?? 'portal';
      const account = await holderById(strapi, kind, row.userId);
      if (!mayLogIn(account) || passwordMark(account) !== row.passwordMark) return undefined;
      if (isWorthNoting({ lastSeenAt: new Date(row.lastSeenAt) }, now)) {
        const data = { lastSeenAt: now, expiresAt: expiryOf(new Date(row.openedAt), now) };
        await sessions().updateMany({ where: { id: row.id }, data });
      }
      return { kind, account };
    },

    async close(token: string | undefined): Promise<void> {
      if (isToken(token)) await sessions().deleteMany({ where: { tokenHash: hashOf(token) } });
    },

    /** How many devices are logged in with this account. */
    count: ({ kind, account }: Holder): Promise<number> =>
      sessions().count({ where: { ...ofKind(kind), userId: account.id, expiresAt: { $gt: new Date() } } }),

    /** Every session of these accounts, on every device. */
    async revoke(kind: HolderKind, userIds: number[]): Promise<void> {
      if (userIds.length > 0) await sessions().deleteMany({ where: { ...ofKind(kind), userId: { $in: userIds } } });
    },
  };
};
export type Sessions = ReturnType<typeof createSessions>;

/** Ids of the two kinds of accounts overlap. Sessions from before there were two kinds name none. */
const ofKind = (kind: HolderKind) =>
  kind === 'staff' ? { holderKind: 'staff' } : { $or: [{ holderKind: 'portal' }, { holderKind: { $null: true } }] };
