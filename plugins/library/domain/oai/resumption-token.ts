import type { Stamp } from './datestamp.ts';
import { type Format, isPrefix } from './formats.ts';

export type ListVerb = 'ListRecords' | 'ListIdentifiers';

/** What a list is of: kept from its first part to its last, so that changes meanwhile neither skip nor repeat a record. */
export interface Selection {
  verb: ListVerb;
  prefix: Format['prefix'];
  set: string | null;
  from: Stamp | null;
  until: Stamp;
}

/** Where the next part of a list begins: behind the last record that was given. */
export interface Place extends Selection {
  after: { stamp: Stamp; id: string };
  /** Records given so far. */
  cursor: number;
  /** Records in the list when it began. */
  total: number;
}

/** A keyed digest of a text, in characters that an address can carry. */
export type Sign = (text: string) => string;

const separator = '!';

/** The server remembers nothing: the token carries its place, signed, so that nobody asks for what no list would give. */
export function writeToken(place: Place, sign: Sign): string {
  const { verb, prefix, set, from, until, after, cursor, total } = place;
  const parts = [verb, prefix, set ?? '', from ?? '', until, after.stamp, after.id, cursor, total];
  const text = parts.join(separator);
  return text + separator + sign(text);
}

/** The place, or undefined when the token is not one of ours for this verb. */
export function readToken(token: string, verb: ListVerb, sign: Sign): Place | undefined {
  const end = token.lastIndexOf(separator);
  const text = token.slice(0, Math.max(0, end));
  if (token.slice(end + 1) !== sign(text)) return undefined;
  const [ofVerb, prefix, set, from, until, stamp, id, cursor, total] = text.split(separator);
  if (ofVerb !== verb || prefix === undefined || !isPrefix(prefix)) return undefined;
  return {
    verb,
    prefix,
    set: set || null,
    from: from ? Number(from) : null,
    until: Number(until),
    after: { stamp: Number(stamp), id: id ?? '' },
    cursor: Number(cursor),
    total: Number(total),
  };
}
