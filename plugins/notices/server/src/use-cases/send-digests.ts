import { decideMorning } from '../../../domain/digest.ts';
import type { Mailer } from '../../../ports/mailer.ts';
import { receiverOf } from '../people/receivers.ts';
import { forgetOldLinks } from '../store/links.ts';
import { peopleWithDigest, putAside, setPlan } from '../store/notices.ts';
import { preferenceOf } from '../store/preferences.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { queueMail } from './queue-mail.ts';

/** The morning: a mail for everybody for whom something was put aside. */
export async function sendDigests(strapi: Strapi, mailer: Mailer): Promise<void> {
  await forgetOldLinks(strapi, new Date());
  for (const staffId of await peopleWithDigest(strapi)) await sendDigest(strapi, mailer, staffId);
}

const sendDigest = (strapi: Strapi, mailer: Mailer, staffId: string): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const receiver = await receiverOf(strapi, { documentId: staffId });
    const reachable = mailer.ready && Boolean(receiver?.address);
    const notices = await putAside(strapi, trx, staffId);
    const { held, dropped } = decideMorning(notices, await preferenceOf(strapi, staffId), reachable);
    await setPlan(trx, idsOf(dropped), 'no-mail');
    if (held.length > 0) await queueMail(strapi, trx, staffId, idsOf(held));
  });

const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
