import { loadSettings } from '@khue/config';
import { afterAttempt, type Outcome } from '../../../domain/mail-progress.ts';
import { renderMail } from '../../../domain/render-mail.ts';
import { MailError, type Mailer } from '../../../ports/mailer.ts';
import { receiverOf } from '../people/receivers.ts';
import { createLink } from '../store/links.ts';
import { lockFreeMail, type MailRecord, saveProgress } from '../store/mails.ts';
import { noticesOfMail } from '../store/notices.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi, Transaction } from '../types.ts';

/**
 * One attempt to send a mail that waits. The attempt is kept on record whatever comes of it.
 * @throws when the mail server says later, so that the queue tries again.
 */
export async function sendMail(strapi: Strapi, mailer: Mailer, mailId: number): Promise<void> {
  const later = await inTransaction(strapi, async (trx) => {
    const mail = await lockFreeMail(strapi, trx, mailId);
    if (mail?.state !== 'waiting') return null;
    const outcome = await attempt(strapi, trx, mailer, mail);
    await saveProgress(trx, mailId, afterAttempt(mail, outcome, new Date()));
    return outcome.kind === 'not-now' ? outcome.reason : null;
  });
  if (later) throw new Error(later);
}

async function attempt(strapi: Strapi, trx: Transaction, mailer: Mailer, mail: MailRecord): Promise<Outcome> {
  const receiver = await receiverOf(strapi, { documentId: mail.staffId });
  if (!receiver?.address) return { kind: 'refused', reason: 'Tài khoản nhận thư đã đóng hoặc không còn địa chỉ.' };
  const now = new Date();
  const listAddress = `${loadSettings().CMS_URL}/admin/plugins/notices`;
  const notices = [];
  for (const { id, kind, subject, text, at } of await noticesOfMail(strapi, mail.id)) {
    const link = `${listAddress}/open/${await createLink(trx, id, now)}`;
    notices.push({ id, kind, subject, text, at: new Date(at).toISOString(), link });
  }
  const { name, language, address } = receiver;
  try {
    const rendered = renderMail({ notices, name, language, listAddress, now });
    await mailer.send({ ...rendered, to: address, id: `notice-mail-${mail.id}` });
    return { kind: 'sent' };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    return { kind: error.kind === 'permanent' ? 'refused' : 'not-now', reason: error.message };
  }
}
