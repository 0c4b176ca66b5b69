import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signed addresses let the admin's pictures load; they carry no name and end by themselves. */
export interface Signature {
  expires: string;
  signature: string;
}

const lifetime = 15 * 60;
/** Addresses made within the same stretch are equal, so that browsers can keep the pictures. */
const stretch = 5 * 60;

const mac = (secret: string, name: string, expires: string) =>
  createHmac('sha256', secret).update(`file\n${name}\n${expires}`).digest();

/** Signs a stored name for 15 to 20 minutes from `now` (seconds). */
export function sign(secret: string, name: string, now: number): Signature {
  const expires = String(Math.ceil(now / stretch) * stretch + lifetime);
  return { expires, signature: mac(secret, name, expires).toString('base64url') };
}

/** Whether the signature was made for this name and has not ended. */
export function isSigned(secret: string, name: string, given: Partial<Signature>, now: number): boolean {
  if (!given.expires || !given.signature || !/^\d{1,12}$/.test(given.expires)) return false;
  const made = Buffer.from(given.signature, 'base64url');
  const right = mac(secret, name, given.expires);
  return made.length === right.length && timingSafeEqual(made, right) && Number(given.expires) > now;
}
