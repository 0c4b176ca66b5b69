import { z } from 'zod';

/** What is told to members of staff: the fact that others record, and what the screens and the server say to each other. */

/** Text in the product's two languages. */
export interface NoticeText {
  vi: string;
  en: string;
}

/** Payload of `notice.wanted`: somebody should know something. */
export interface NoticeWanted {
  /** The same key is told to the same person once. */
  key: string;
  /** documentId of the member of staff (api::staff-member.staff-member). */
  to: string;
  /** For grouping and icons, such as `approval.waiting`, `approval.returned`, `approval.reminder`. */
  kind: string;
  subject: NoticeText;
  /** One or two plain sentences. */
  text: NoticeText;
  /** Path inside the admin that the notice opens, such as `/plugins/approval/runs/12`. */
  path: string;
}

/** Payload of `notice.settled`: what these notices asked for is done; nobody needs to be bothered with them any more. */
export interface NoticeSettled {
  /** Path of the notices, and their kinds. */
  path: string;
  kinds: string[];
}

/** Payload of `notice.mail`: a mail is due; recorded by the notices plugin for itself. */
export interface NoticeMail {
  mailId: number;
}

/** When a person gets mail; in the admin a notice is always kept. */
export const mailPreferences = ['immediate', 'daily', 'none'] as const;
export type MailPreference = (typeof mailPreferences)[number];

const id = z.coerce.number().int().positive().max(2_147_483_647);

/** `GET /notices/mine`, `GET /notices/unsent-mails` */
export const noticeListQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
/** `POST /notices/mine/:noticeId/read` */
export const noticeParams = z.strictObject({ noticeId: id });
/** `PUT /notices/preference` */
export const preferenceBody = z.strictObject({ mail: z.enum(mailPreferences) });
/** `POST /notices/open`; the token stands in the link of a mail. */
export const openLinkBody = z.strictObject({ token: z.string().regex(/^[0-9a-f]{64}$/) });
/** `POST /notices/unsent-mails/:mailId/send-again` */
export const mailParams = z.strictObject({ mailId: id });
/** Requests that carry nothing, such as `POST /notices/mine/read-all`. */
export const emptyBody = z.strictObject({});
export type PreferenceBody = z.input<typeof preferenceBody>;
export type OpenLinkBody = z.input<typeof openLinkBody>;

/** `waiting`: to be sent, perhaps after failures. `failed`: refused for good, nothing tries again. */
export type MailState = 'waiting' | 'sent' | 'failed';

/** How far a mail has come. */
export interface MailProgress {
  state: MailState;
  attempts: number;
  /** What the mail server said last, when it did not take the mail. */
  error: string | null;
  sentAt: string | null;
}

export interface NoticeRow {
  id: number;
  kind: string;
  subject: NoticeText;
  text: NoticeText;
  path: string;
  /** ISO. */
  at: string;
  readAt: string | null;
  /** The mail that carries it; null when none does (yet). */
  mail: MailProgress | null;
}

export interface NoticePage<Row> {
  rows: Row[];
  page: number;
  pageSize: number;
  total: number;
}

/** `GET /notices/unread` */
export interface UnreadAnswer {
  unread: number;
}

/** `GET /notices/preference` */
export interface PreferenceAnswer {
  mail: MailPreference;
  /** Where mail goes; null when the school has no mail server or the account no address. */
  address: string | null;
}

/** `POST /notices/open`, `POST /notices/mine/:noticeId/read`: where to go. */
export interface OpenAnswer {
  path: string;
}

/** A mail that did not leave, without what it says: that is its receiver's. */
export interface UnsentMailRow extends MailProgress {
  id: number;
  /** Name of the receiver. */
  to: string;
  address: string | null;
  notices: number;
  /** ISO. */
  at: string;
}
