import { z } from 'zod';
import { announcementRow } from './portal.ts';
import { richText } from './portal-parts.ts';

/** What the portal knows about the person who is logged in; every route asks for the site's token and a session. */

const classOf = z.object({ name: z.string(), homeroomTeacher: z.string().nullable() });

export const classAnnouncement = announcementRow.omit({ slug: true, locale: true, languages: true }).extend({
  /** documentId; also the last part of its address. */
  id: z.string(),
  author: z.string().nullable(),
  /** Those of its classes that the person has to do with. */
  classes: z.array(z.string()),
  body: richText,
});
export type ClassAnnouncement = z.infer<typeof classAnnouncement>;

/** `GET /api/portal/personal`; null for visitors. */
export const personal = z
  .object({
    /** A pupil's class of this school year; the classes that a teacher is homeroom teacher of, or teaches. */
    classes: z.array(classOf),
    /** A guardian's children at the school. */
    children: z.array(z.object({ name: z.string(), schoolClass: classOf.nullable() })),
    announcements: z.array(classAnnouncement),
    /** Devices that are logged in, this one included. */
    sessions: z.number().int(),
    /** Whether the password is changed on the portal; staff change theirs in the admin. */
    hasPassword: z.boolean(),
  })
  .nullable();
export type Personal = NonNullable<z.infer<typeof personal>>;

/** Fewest characters of a new password; longer than 72 bytes bcrypt does not look. */
export const shortestPassword = 8;
/** `POST /api/portal/password` → 204; every other session of the account ends. */
export const passwordBody = z.strictObject({
  current: z.string().min(1).max(200),
  next: z.string().min(shortestPassword).max(72),
});

/** `GET /api/library/loans`: printed books that the person holds. */
export const ownLoans = z.object({
  loans: z.array(z.object({ title: z.string().nullable(), copy: z.string(), dueOn: z.string(), overdue: z.boolean() })),
});
export type OwnLoan = z.infer<typeof ownLoans>['loans'][number];

/** `POST /portal/handover` in the admin: a ticket for the portal, good once and for a minute, and where to go with it. */
export interface HandoverAnswer {
  address: string;
}
const ticket = z.string().regex(/^[\w-]{43}$/);
/** `POST /api/portal/handover` → a session; `POST /api/portal/handover/name` → whose it would be. */
export const handoverBody = z.strictObject({ ticket });
export const handoverName = z.object({ name: z.string() });
