import { type Stamp, writeStamp } from '../oai/datestamp.ts';

/** How far a harvest has come; kept with its log, so that an interrupted one goes on where it stopped. */
export interface HarvestPlace {
  granularity: 'day' | 'second';
  /** Only what changed since; null reads everything. */
  from: Stamp | null;
  /** When the partner answered first: the next harvest begins there. */
  began: Stamp | null;
  token: string | null;
}

/** A partner's record may appear a little after the moment with which it is stamped. */
const overlapSeconds = 300;

export const beginFrom = (lastBegan: Stamp | null): Stamp | null =>
  lastBegan === null ? null : Math.max(0, lastBegan - overlapSeconds);

/** The address of the next part; what stood in the partner's own address stays. */
export function listAddress(base: URL, set: string | null, { granularity, from, token }: HarvestPlace): URL {
  const address = new URL(base);
  address.searchParams.set('verb', 'ListRecords');
  if (token !== null) {
    address.searchParams.set('resumptionToken', token);
    return address;
  }
  address.searchParams.set('metadataPrefix', 'oai_dc');
  if (set) address.searchParams.set('set', set);
  if (from !== null) address.searchParams.set('from', writeStamp(from).slice(0, granularity === 'day' ? 10 : 20));
  return address;
}

export function identifyAddress(base: URL): URL {
  const address = new URL(base);
  address.searchParams.set('verb', 'Identify');
  return address;
}
