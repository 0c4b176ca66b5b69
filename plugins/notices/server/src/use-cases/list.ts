import type { MailProgress, NoticePage, NoticeRow, UnsentMailRow } from '@khue/config/contracts';
import { type Receiver, receivers } from '../people/receivers.ts';
import { countNotices, type MailRecord, mailsOf, pageOfUnsent } from '../store/mails.ts';
import { pageOfNotices } from '../store/notices.ts';
import type { Strapi } from '../types.ts';

interface Paging {
  page: number;
  pageSize: number;
}

const progressOf = ({ state, attempts, error, sentAt }: MailRecord): MailProgress => ({
  state,
  attempts,
  error,
  sentAt,
});

/** One's own notices, each with how far its mail has come. */
export async function listNotices(strapi: Strapi, reader: Receiver, paging: Paging): Promise<NoticePage<NoticeRow>> {
  const { records, total } = await pageOfNotices(strapi, reader.staffId, paging);
  const mails = new Map(
    (await mailsOf(strapi, [...new Set(records.flatMap(({ mailId }) => mailId ?? []))])).map((mail) => [mail.id, mail]),
  );
  const rows = records.map(({ id, kind, subject, text, path, at, readAt, mailId }) => {
    const mail = mailId === null ? undefined : mails.get(mailId);
    return { id, kind, subject, text, path, at, readAt, mail: mail ? progressOf(mail) : null };
  });
  return { rows, total, ...paging };
}

/** Mails that were tried and did not leave: to whom and why, not what they say. */
export async function listUnsent(strapi: Strapi, paging: Paging): Promise<NoticePage<UnsentMailRow>> {
  const { records, total } = await pageOfUnsent(strapi, paging);
  const people = await receivers(strapi, { documentId: { $in: records.map(({ staffId }) => staffId) } });
  const byId = new Map(people.map((person) => [person.staffId, person]));
  const notices = await countNotices(
    strapi,
    records.map(({ id }) => id),
  );
  const rows = records.map((mail) => ({
    ...progressOf(mail),
    id: mail.id,
    at: mail.at,
    to: byId.get(mail.staffId)?.name ?? '',
    address: byId.get(mail.staffId)?.address ?? null,
    notices: notices.get(mail.id) ?? 0,
  }));
  return { rows, total, ...paging };
}
