import type { NoticeWanted } from '@khue/config/contracts';
import { planMail } from '../../../domain/preference.ts';
import type { Mailer } from '../../../ports/mailer.ts';
import { receiverOf } from '../people/receivers.ts';
import { insertNotice } from '../store/notices.ts';
import { preferenceOf } from '../store/preferences.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { queueMail } from './queue-mail.ts';

/** Writes down what somebody should know, once, and sees to its mail. */
export const tell = (strapi: Strapi, mailer: Mailer, wanted: NoticeWanted): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const { key, to, kind, subject, text, path } = wanted;
    const receiver = await receiverOf(strapi, { documentId: to });
    // Deleted since: there is nobody to tell, now or later.
    if (!receiver) return;
    const plan = planMail(await preferenceOf(strapi, to), mailer.ready && receiver.address !== null);
    const at = new Date().toISOString();
    const id = await insertNotice(trx, { key, staffId: to, kind, subject, text, path, at, plan });
    if (id !== null && plan === 'own-mail') await queueMail(strapi, trx, to, [id]);
  });
