import type { Progress } from '../../../domain/mail-progress.ts';
import type { Strapi, Transaction } from '../types.ts';

const uid = 'plugin::notices.mail';
const table = 'notice_mails';

export interface MailRecord extends Progress {
  id: number;
  staffId: string;
  at: string;
}

export async function insertMail(trx: Transaction, staffId: string, at: string): Promise<number> {
  const row = { staff_id: staffId, at, state: 'waiting', attempts: 0 };
  const [inserted] = await trx(table).insert(row).returning('id');
  return (inserted as { id: number }).id;
}

export async function mailsOf(strapi: Strapi, ids: readonly number[]): Promise<MailRecord[]> {
  return (await strapi.db.query(uid as never).findMany({ where: { id: { $in: [...ids] } } } as never)) as MailRecord[];
}

/** The mail, locked until the transaction ends; null when it does not exist. */
export async function lockMail(strapi: Strapi, trx: Transaction, id: number): Promise<MailRecord | null> {
  await trx(table).select('id').where({ id }).forUpdate();
  const [mail] = await mailsOf(strapi, [id]);
  return mail ?? null;
}

/** The same, but null at once when another process is at it. */
export async function lockFreeMail(strapi: Strapi, trx: Transaction, id: number): Promise<MailRecord | null> {
  const free = await trx(table).select('id').where({ id }).forUpdate().skipLocked();
  return free.length > 0 ? lockMail(strapi, trx, id) : null;
}

export async function saveProgress(trx: Transaction, id: number, progress: Progress): Promise<void> {
  const { state, attempts, error, sentAt } = progress;
  await trx(table).where({ id }).update({ state, attempts, error, sent_at: sentAt });
}

/** Tried, and not sent: the last made first. */
export async function pageOfUnsent(
  strapi: Strapi,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ records: MailRecord[]; total: number }> {
  const where = { state: { $ne: 'sent' }, attempts: { $gt: 0 } };
  const query = { where, orderBy: { id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize };
  const [records, total] = await strapi.db.query(uid as never).findWithCount(query as never);
  return { records: records as MailRecord[], total };
}

/** Number of notices in each of these mails. */
export async function countNotices(strapi: Strapi, mailIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await strapi.db
    .connection('notices')
    .select('mail_id')
    .count({ count: '*' })
    .whereIn('mail_id', [...mailIds])
    .groupBy('mail_id');
  return new Map((rows as { mail_id: number; count: string }[]).map(({ mail_id, count }) => [mail_id, Number(count)]));
}
