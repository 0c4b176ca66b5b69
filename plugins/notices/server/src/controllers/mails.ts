import { emptyBody, mailParams, noticeListQuery } from '@khue/config/contracts';
import type { Strapi } from '../types.ts';
import { listUnsent } from '../use-cases/list.ts';
import { sendAgain } from '../use-cases/send-again.ts';
import { answer, parse } from './request.ts';

/** For whoever looks after the mail server. */
export const mails = ({ strapi }: { strapi: Strapi }) => ({
  unsent: answer(strapi, async ({ query }) => listUnsent(strapi, parse(noticeListQuery, query))),
  sendAgain: answer(strapi, async ({ params, request }) => {
    parse(emptyBody, request.body);
    await sendAgain(strapi, parse(mailParams, { mailId: params.mailId }).mailId);
    return {};
  }),
});
