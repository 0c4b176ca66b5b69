import {
  emptyBody,
  noticeListQuery,
  noticeParams,
  type OpenAnswer,
  openLinkBody,
  type PreferenceAnswer,
  preferenceBody,
  type UnreadAnswer,
} from '@khue/config/contracts';
import type { Mailer } from '../../../ports/mailer.ts';
import { currentReader, requireReader } from '../people/request.ts';
import { countUnread, markRead } from '../store/notices.ts';
import { preferenceOf, savePreference } from '../store/preferences.ts';
import type { Strapi } from '../types.ts';
import { listNotices } from '../use-cases/list.ts';
import { openLink } from '../use-cases/open-link.ts';
import { openNotice } from '../use-cases/open-notice.ts';
import { answer, parse } from './request.ts';

/** One's own notices: everything here asks only for what belongs to the account that asks. */
export const mine = ({ strapi }: { strapi: Strapi }) => ({
  list: answer(strapi, async ({ query }) =>
    listNotices(strapi, await requireReader(strapi), parse(noticeListQuery, query)),
  ),
  unread: answer(strapi, async (): Promise<UnreadAnswer> => {
    // The menu asks for everybody, also for an account that belongs to no member of staff.
    const reader = await currentReader(strapi);
    return { unread: reader ? await countUnread(strapi, reader.staffId) : 0 };
  }),
  read: answer(strapi, async ({ params, request }): Promise<OpenAnswer> => {
    parse(emptyBody, request.body);
    const { noticeId } = parse(noticeParams, { noticeId: params.noticeId });
    return { path: await openNotice(strapi, await requireReader(strapi), noticeId) };
  }),
  readAll: answer(strapi, async ({ request }): Promise<UnreadAnswer> => {
    parse(emptyBody, request.body);
    const { staffId } = await requireReader(strapi);
    await markRead(strapi, staffId);
    return { unread: 0 };
  }),
  open: answer(strapi, async ({ request }): Promise<OpenAnswer> => {
    const { token } = parse(openLinkBody, request.body);
    return { path: await openLink(strapi, await requireReader(strapi), token) };
  }),
  preference: answer(strapi, () => describePreference(strapi)),
  choose: answer(strapi, async ({ request }) => {
    const { mail } = parse(preferenceBody, request.body);
    await savePreference(strapi, (await requireReader(strapi)).staffId, mail);
    return describePreference(strapi);
  }),
});

async function describePreference(strapi: Strapi): Promise<PreferenceAnswer> {
  const { staffId, address } = await requireReader(strapi);
  const { ready } = strapi.plugin('notices').service('mailer') as Mailer;
  return { mail: await preferenceOf(strapi, staffId), address: ready ? address : null };
}
