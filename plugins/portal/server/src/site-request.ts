import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { loadSettings } from '@khue/config';
import { clientAddressHeader, sessionHeader, siteTokenHeader } from '@khue/config/contracts';

export type Headers = Record<string, string | string[] | undefined>;

const one = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};
const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether the request carries the site's token; compared without telling how much of it is right. */
export function isFromSite(headers: Headers): boolean {
  const token = one(headers, siteTokenHeader);
  return token !== undefined && timingSafeEqual(digest(token), digest(loadSettings().SITE_TOKEN));
}

/** The session token that the site passes on; nobody else is believed. */
export const sessionTokenOf = (headers: Headers) => (isFromSite(headers) ? one(headers, sessionHeader) : undefined);

/**
 * The network that a reader comes from, as a key for limits: an IPv4 address, or the /64 of an IPv6 address
 * (one household or school has that many). What is no address counts as one unknown network.
 */
export function clientNetwork(headers: Headers): string {
  const address = one(headers, clientAddressHeader)?.trim() ?? '';
  const v4 = address.toLowerCase().startsWith('::ffff:') ? address.slice(7) : address;
  if (isIP(v4) === 4) return v4;
  return isIP(address) === 6 ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : 'unknown';
}

/** The eight groups of an IPv6 address without its zone, leading zeros dropped. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] as string).toLowerCase().split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill('0'), ...last].map((group) => group.replace(/^0+(?=.)/, ''));
}
