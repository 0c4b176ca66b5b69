import type { Facts } from '@khue/config/contracts';
import { insertMail } from '../store/mails.ts';
import { setMail } from '../store/notices.ts';
import type { Strapi, Transaction } from '../types.ts';

/** A mail with these notices, handed to the queue in the open transaction. */
export async function queueMail(
  strapi: Strapi,
  trx: Transaction,
  staffId: string,
  noticeIds: readonly number[],
): Promise<void> {
  const mailId = await insertMail(trx, staffId, new Date().toISOString());
  await setMail(trx, noticeIds, mailId);
  await askToSend(strapi, mailId);
}

export const askToSend = (strapi: Strapi, mailId: number): Promise<void> =>
  (strapi.plugin('outbox').service('facts') as Facts).record('notice.mail', { mailId });
