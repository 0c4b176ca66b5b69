import { NoticesError } from '../../../domain/reasons.ts';
import type { Receiver } from '../people/receivers.ts';
import { markRead, noticeOf } from '../store/notices.ts';
import type { Strapi } from '../types.ts';

/** Marks one's own notice read and answers where it leads. @throws NoticesError `notices.not-found`, also for others' notices. */
export async function openNotice(strapi: Strapi, reader: Receiver, noticeId: number): Promise<string> {
  const notice = await noticeOf(strapi, reader.staffId, noticeId);
  if (!notice) throw new NoticesError('notices.not-found');
  await markRead(strapi, reader.staffId, noticeId);
  return notice.path;
}
