/** A session ends after this long without a request … */
export const idleSeconds = 12 * 3600;
/** … and after this long in any case. */
export const absoluteSeconds = 30 * 24 * 3600;
/** Being seen is written down at most this often. */
const seenEverySeconds = 5 * 60;

export interface SessionTimes {
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

/** When a session that is used now ends. */
export function expiryOf(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleSeconds * 1000, createdAt.getTime() + absoluteSeconds * 1000));
}

export const isOver = (times: Pick<SessionTimes, 'expiresAt'>, now: Date) => times.expiresAt <= now;

export const isWorthNoting = (times: Pick<SessionTimes, 'lastSeenAt'>, now: Date) =>
  now.getTime() - times.lastSeenAt.getTime() >= seenEverySeconds * 1000;
