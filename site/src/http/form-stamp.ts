import { createHmac, timingSafeEqual } from 'node:crypto';

/** Name of a field that people do not see; programs that fill in everything do. */
export const trapName = 'trang-web';

/** A form that was open for longer may be one that a program fetched once and sends again and again. */
const longestMs = 24 * 3600 * 1000;

const sign = (at: string, secret: string) =>
  createHmac('sha256', secret).update(`form stamp\n${at}`).digest('base64url').slice(0, 22);

/** Says in a form when it was made, so that nobody else can. */
export function formStamp(now: number, secret: string): string {
  const at = now.toString(36);
  return `${at}.${sign(at, secret)}`;
}

/** How many seconds ago the form with this stamp was made; null when it is not ours, or too old. */
export function secondsSince(stamp: string, now: number, secret: string): number | null {
  const [, at, mark] = /^([0-9a-z]{6,12})\.([\w-]{22})$/.exec(stamp) ?? [];
  if (!at || !mark || !timingSafeEqual(Buffer.from(mark), Buffer.from(sign(at, secret)))) return null;
  const passed = now - Number.parseInt(at, 36);
  return passed >= 0 && passed <= longestMs ? Math.floor(passed / 1000) : null;
}
