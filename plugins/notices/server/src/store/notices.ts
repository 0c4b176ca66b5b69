import type { Candidate } from '../../../domain/digest.ts';
import type { Label } from '../../../domain/notice.ts';
import type { MailPlan } from '../../../domain/preference.ts';
import type { Strapi, Transaction } from '../types.ts';

const uid = 'plugin::notices.notice';
const table = 'notices';

export interface NoticeRecord extends Candidate {
  staffId: string;
  path: string;
  plan: MailPlan;
  mailId: number | null;
}

export interface NewNotice extends Pick<NoticeRecord, 'kind' | 'path' | 'plan' | 'staffId' | 'at'> {
  key: string;
  subject: Label;
  text: Label;
}

/** The new row's id; null when this person was told this before. */
export async function insertNotice(trx: Transaction, notice: NewNotice): Promise<number | null> {
  const { staffId, subject, text, ...columns } = notice;
  const row = { ...columns, staff_id: staffId, subject: JSON.stringify(subject), text: JSON.stringify(text) };
  const [inserted] = await trx(table).insert(row).onConflict(['key', 'staff_id']).ignore().returning('id');
  return inserted ? (inserted as { id: number }).id : null;
}

async function find(strapi: Strapi, where: object): Promise<NoticeRecord[]> {
  const rows = await strapi.db.query(uid as never).findMany({ where, orderBy: { id: 'asc' } } as never);
  return rows as NoticeRecord[];
}

export const noticesOfMail = (strapi: Strapi, mailId: number) => find(strapi, { mailId });

export async function noticeOf(strapi: Strapi, staffId: string, id: number): Promise<NoticeRecord | null> {
  const [notice] = await find(strapi, { id, staffId });
  return notice ?? null;
}

/** Unread first, newest first. */
export async function pageOfNotices(
  strapi: Strapi,
  staffId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ records: NoticeRecord[]; total: number }> {
  const ids = (await strapi.db
    .connection(table)
    .select('id')
    .where({ staff_id: staffId })
    .orderByRaw('read_at IS NULL DESC, at DESC, id DESC')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as { id: number }[];
  const byId = new Map((await find(strapi, { id: { $in: ids.map(({ id }) => id) } })).map((row) => [row.id, row]));
  const total = await strapi.db.query(uid as never).count({ where: { staffId } } as never);
  return { records: ids.flatMap(({ id }) => byId.get(id) ?? []), total };
}

export const countUnread = (strapi: Strapi, staffId: string): Promise<number> =>
  strapi.db.query(uid as never).count({ where: { staffId, readAt: null } } as never);

/** One notice of this person, or all of theirs. What was read keeps the time of the first reading. */
export async function markRead(strapi: Strapi, staffId: string, id?: number): Promise<void> {
  const where = { staffId, readAt: null, ...(id === undefined ? {} : { id }) };
  await strapi.db.query(uid as never).updateMany({ where, data: { readAt: new Date() } } as never);
}

/** Staff ids of those for whom something was put aside for the digest. */
export async function peopleWithDigest(strapi: Strapi): Promise<string[]> {
  const rows = await strapi.db
    .connection(table)
    .distinct('staff_id as staffId')
    .where({ plan: 'digest', mail_id: null })
    .orderBy('staffId');
  return (rows as { staffId: string }[]).map(({ staffId }) => staffId);
}

/** What was put aside for one person, locked: two mornings at a time would tell it twice. */
export async function putAside(strapi: Strapi, trx: Transaction, staffId: string): Promise<NoticeRecord[]> {
  const where = { plan: 'digest', mail_id: null, staff_id: staffId };
  const rows = (await trx(table).select('id').where(where).forUpdate().skipLocked()) as { id: number }[];
  return rows.length > 0 ? find(strapi, { id: { $in: rows.map(({ id }) => id) } }) : [];
}

export const setMail = async (trx: Transaction, ids: readonly number[], mailId: number): Promise<void> => {
  await trx(table)
    .whereIn('id', [...ids])
    .update({ mail_id: mailId });
};

export const setPlan = async (trx: Transaction, ids: readonly number[], plan: MailPlan): Promise<void> => {
  await trx(table)
    .whereIn('id', [...ids])
    .update({ plan });
};
