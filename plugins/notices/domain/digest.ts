import { type Notice, newestFirst } from './notice.ts';
import type { MailPreference } from './preference.ts';

/** A notice that was put aside for the digest. */
export interface Candidate extends Notice {
  readAt: string | null;
}

/** What the morning decides for each notice put aside. */
export interface Morning<Entry> {
  /** Goes into today's digest. */
  held: Entry[];
  /** Will not be mailed any more: read in the admin meanwhile, or the person wants no mail now. */
  dropped: Entry[];
}

/** Every notice put aside is decided on the next morning, so none waits for ever and none is told twice. */
export function decideMorning<Entry extends Candidate>(
  putAside: readonly Entry[],
  preference: MailPreference,
  reachable: boolean,
): Morning<Entry> {
  const wanted = ({ readAt }: Candidate) => reachable && preference !== 'none' && readAt === null;
  return { held: putAside.filter(wanted), dropped: putAside.filter((entry) => !wanted(entry)) };
}

export interface Group<Entry> {
  kind: string;
  notices: Entry[];
}

/** By kind, newest first in a group, the group with the newest notice first. */
export function groupByKind<Entry extends Notice>(notices: readonly Entry[]): Group<Entry>[] {
  const groups = new Map<string, Entry[]>();
  for (const notice of [...notices].sort(newestFirst)) {
    groups.set(notice.kind, [...(groups.get(notice.kind) ?? []), notice]);
  }
  return [...groups].map(([kind, entries]) => ({ kind, notices: entries }));
}
