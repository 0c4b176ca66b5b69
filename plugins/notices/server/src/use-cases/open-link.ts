import { whyNotOpen } from '../../../domain/link.ts';
import { NoticesError } from '../../../domain/reasons.ts';
import type { Receiver } from '../people/receivers.ts';
import { lockLink, markUsed } from '../store/links.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { openNotice } from './open-notice.ts';

/** Goes through the one-time link of a mail, which uses it up. @throws NoticesError */
export const openLink = (strapi: Strapi, reader: Receiver, token: string): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    const now = new Date();
    const link = await lockLink(trx, token);
    const refusal = whyNotOpen(link, reader.staffId, now);
    if (!link || refusal) throw new NoticesError(refusal ?? 'notices.link-unknown');
    await markUsed(trx, link.id, now);
    return openNotice(strapi, reader, link.noticeId);
  });
