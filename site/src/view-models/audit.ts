import type { Locale } from '@khue/config';
import type { SignedHead } from '@khue/config/contracts';
import { longDay, onSchoolClock } from '../i18n/dates.ts';
import { loadHeads } from '../loaders/audit.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';

/** A signed head, ready to be read. */
export interface Seal {
  when: string;
  /** ISO instant. */
  at: string;
  size: string;
  root: string;
  keyId: string;
  signature: string;
}

export interface AuditView {
  frame: Frame;
  /** On the first page only. */
  newest: Seal | null;
  seals: Seal[];
  keys: { keyId: string; publicKey: string; since: string }[];
  pager: Pager;
}

export async function auditView(context: PageContext): Promise<AuditView> {
  const { caller, locale } = context.locals;
  const part = { page: askedPage(context.url), pageSize: 30 };
  const [frame, heads] = await Promise.all([loadFrame(context), loadHeads(part, caller)]);
  const seals = heads.data.map((head) => seal(head, locale));
  return {
    frame,
    newest: part.page === 1 ? (seals[0] ?? null) : null,
    seals,
    keys: heads.keys.map((key) => ({ ...key, since: moment(key.since, locale) })),
    pager: pagerOf(context.url, heads),
  };
}

const seal = ({ timestamp, treeSize, rootHash, keyId, signature }: SignedHead, locale: Locale): Seal => ({
  when: moment(timestamp, locale),
  at: timestamp,
  size: new Intl.NumberFormat(locale).format(treeSize),
  root: rootHash,
  keyId,
  signature,
});

function moment(instant: string, locale: Locale): string {
  const { day, time } = onSchoolClock(instant);
  return `${longDay(day, locale)}, ${time}`;
}
