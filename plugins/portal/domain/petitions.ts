/** How a petition reached us, as far as it tells people from programs. */
export interface Circumstances {
  /** What stood in the field that people do not see. */
  trap: string;
  /** How long the form was open; null when its stamp was missing, forged or too old. */
  seconds: number | null;
  content: string;
}

export type Suspicion = 'trap' | 'no-stamp' | 'quick' | 'links';

/** Nobody reads the form and writes ten letters in less. */
const quickestSeconds = 4;
const mostLinks = 2;

const countLinks = (text: string) => text.match(/https?:\/\/|www\.|\[url/gi)?.length ?? 0;

/** Why this looks like the work of a program. It is kept nevertheless: a person decides. */
export function suspicionsOf({ trap, seconds, content }: Circumstances): Suspicion[] {
  const found: Suspicion[] = [];
  if (trap.trim() !== '') found.push('trap');
  if (seconds === null) found.push('no-stamp');
  else if (seconds < quickestSeconds) found.push('quick');
  if (countLinks(content) > mostLinks) found.push('links');
  return found;
}

/** A phone number as its digits, with a 0 for +84; an address in small letters. Empty when it is neither. */
export function contactKey(contact: string | null | undefined): string {
  const text = (contact ?? '').trim().toLowerCase();
  if (text.includes('@')) return text;
  const digits = text.replace(/\D/g, '');
  return text.startsWith('+84') ? `0${digits.slice(2)}` : digits;
}

/** Whether somebody names what was left with the petition. */
export const isSameContact = (asked: string, left: readonly (string | null | undefined)[]): boolean =>
  contactKey(asked) !== '' && left.some((one) => contactKey(one) === contactKey(asked));
