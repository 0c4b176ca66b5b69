import { NoticesError } from '../../../domain/reasons.ts';
import { lockMail, saveProgress } from '../store/mails.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { askToSend } from './queue-mail.ts';

/** Asks for another attempt now, also for a mail that was refused for good or given up by the queue. */
export const sendAgain = (strapi: Strapi, mailId: number): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const mail = await lockMail(strapi, trx, mailId);
    if (!mail) throw new NoticesError('notices.mail-not-found');
    if (mail.state === 'sent') throw new NoticesError('notices.mail-sent');
    await saveProgress(trx, mailId, { ...mail, state: 'waiting' });
    await askToSend(strapi, mailId);
  });
