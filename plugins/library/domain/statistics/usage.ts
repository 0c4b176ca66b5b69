/**
 * What is counted of the use of an item, in the words and by the rules of the COUNTER Code of Practice, release 5.1
 * (double clicks: section 7.2, unique items: 7.3). One difference: a double click stands where it began, not where it ended.
 */
export interface Usage {
  /** Total_Item_Investigations: the page of the item was seen or its text opened. */
  investigations: number;
  /** Unique_Item_Investigations: the same, once for each session of a reader. */
  uniqueInvestigations: number;
  /** Total_Item_Requests: the text was opened, read or downloaded. */
  requests: number;
  /** Unique_Item_Requests: the same, once for each session. */
  uniqueRequests: number;
}

export const usageNames = ['investigations', 'uniqueInvestigations', 'requests', 'uniqueRequests'] as const;

/** What a reader does: looks at the page of an item, or opens its text. */
export type Act = 'page' | 'text';

/** What has to be known of one reader and one item to count the next act; nothing of it outlives the session. */
export interface Seen {
  /** When the page and the text were opened last, in milliseconds since 1970. */
  page: number | null;
  text: number | null;
  /** Hour in which the item was counted as investigated, and as requested, last. */
  investigatedIn: number | null;
  requestedIn: number | null;
}

export const nothingSeen: Seen = { page: null, text: null, investigatedIn: null, requestedIn: null };

const doubleClickMs = 30_000;
const hourMs = 3_600_000;

/** A session is what a reader does within one hour of the clock. */
export const sessionOf = (at: number) => Math.floor(at / hourMs);

/** The moment from which on `Seen` says nothing that a count depends on. */
export const forgetAfter = (at: number) => Math.max((sessionOf(at) + 1) * hourMs, at + doubleClickMs + 1);

/**
 * What an act adds. Acts of one kind that follow each other within 30 seconds are one, however many they are; it
 * stands where it began.
 */
export function countAct(seen: Seen, act: Act, at: number): { seen: Seen; counts: Usage } {
  const last = seen[act];
  const isDouble = last !== null && at - last <= doubleClickMs;
  const moved = { ...seen, [act]: Math.max(at, last ?? at) };
  if (isDouble) return { seen: moved, counts: { ...noUsage } };
  const session = sessionOf(at);
  const requests = act === 'text' ? 1 : 0;
  return {
    seen: { ...moved, investigatedIn: session, requestedIn: requests === 1 ? session : seen.requestedIn },
    counts: {
      investigations: 1,
      uniqueInvestigations: seen.investigatedIn === session ? 0 : 1,
      requests,
      uniqueRequests: requests === 1 && seen.requestedIn !== session ? 1 : 0,
    },
  };
}

export const noUsage: Readonly<Usage> = { investigations: 0, uniqueInvestigations: 0, requests: 0, uniqueRequests: 0 };

/** What a class did is told only when so many of its pupils were seen in one hour that nobody can be meant. */
export const mayTell = (readersInOneHour: number, leastReaders: number) => readersInOneHour >= leastReaders;

/**
 * Until the school has decided. Statistical offices and libraries withhold groups of fewer than five: with two or
 * three pupils, their classmates know who it was.
 */
export const defaultLeastReaders = 5;
