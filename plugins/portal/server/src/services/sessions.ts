import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { absoluteSeconds, expiryOf, isOver, isWorthNoting } from '../../../domain/session-times.ts';
import { sessionUid } from '../content-types.ts';
import { type Account, accountById, mayLogIn, passwordMark } from './accounts.ts';

interface SessionRow {
  id: number;
  userId: number;
  passwordMark: string;
  openedAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const isToken = (token: string | undefined): token is string => /^[\w-]{43}$/.test(token ?? '');

export const createSessions = ({ strapi }: { strapi: Core.Strapi }) => {
  const sessions = () => strapi.db.query(sessionUid);

  return {
    /** A new session; the token leaves the server once and is kept nowhere. */
    async open(account: Account): Promise<{ token: string; maxAge: number }> {
      const token = randomBytes(32).toString('base64url');
      const now = new Date();
      await sessions().deleteMany({ where: { expiresAt: { $lt: now } } });
      await sessions().create({
        data: {
          tokenHash: hashOf(token),
          userId: account.id,
          passwordMark: passwordMark(account),
          openedAt: now,
          lastSeenAt: now,
          expiresAt: expiryOf(now, now),
        },
      });
      return { token, maxAge: absoluteSeconds };
    },

    /** The account of a session that holds now; using a session prolongs it. */
    async accountOf(token: string | undefined): Promise<Account | undefined> {
      if (!isToken(token)) return undefined;
      const row = (await sessions().findOne({ where: { tokenHash: hashOf(token) } })) as SessionRow | null;
      const now = new Date();
      if (!row || isOver({ expiresAt: new Date(row.expiresAt) }, now)) return undefined;
      const account = await accountById(strapi, row.userId);
      if (!mayLogIn(account) || passwordMark(account) !== row.passwordMark) return undefined;
      if (isWorthNoting({ lastSeenAt: new Date(row.lastSeenAt) }, now)) {
        const data = { lastSeenAt: now, expiresAt: expiryOf(new Date(row.openedAt), now) };
        await sessions().updateMany({ where: { id: row.id }, data });
      }
      return account;
    },

    async close(token: string | undefined): Promise<void> {
      if (isToken(token)) await sessions().deleteMany({ where: { tokenHash: hashOf(token) } });
    },

    /** Every session of these accounts, on every device. */
    async revoke(userIds: number[]): Promise<void> {
      if (userIds.length > 0) await sessions().deleteMany({ where: { userId: { $in: userIds } } });
    },
  };
};
export type Sessions = ReturnType<typeof createSessions>;
