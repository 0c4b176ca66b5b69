/** One-time links: the mail carries a random token, the school keeps only its SHA-256. */

const days = 14;

/** 32 random bytes as the text that stands in the link. */
export function tokenOf(bytes: Uint8Array): string {
  if (bytes.length !== 32) throw new Error('A token has 32 random bytes');
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** ISO; a link lives for two weeks, as long as a mail may wait over the holidays of Tết. */
export const linkExpiry = (now: Date): string => new Date(now.getTime() + days * 86_400_000).toISOString();

export interface Link {
  /** Staff id of the person it was sent to. */
  staffId: string;
  expiresAt: string;
  usedAt: string | null;
}

export type LinkRefusal =
  | 'notices.link-unknown'
  | 'notices.link-foreign'
  | 'notices.link-used'
  | 'notices.link-expired';

/** Why this person may not go through this link now; null when they may. */
export function whyNotOpen(link: Link | null, staffId: string, now: Date): LinkRefusal | null {
  if (!link) return 'notices.link-unknown';
  // Whose link it is comes first: a stranger learns nothing more about it.
  if (link.staffId !== staffId) return 'notices.link-foreign';
  if (link.usedAt !== null) return 'notices.link-used';
  return link.expiresAt <= now.toISOString() ? 'notices.link-expired' : null;
}
