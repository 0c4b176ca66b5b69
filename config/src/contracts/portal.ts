import { z } from 'zod';
import { school } from '../school.ts';
import { blocks } from './portal-blocks.ts';
import { fileLink, picture, richText } from './portal-parts.ts';

/** Answers of `/api/portal/*`, the reading side of the website. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z.iso.datetime({ offset: true });

export const schoolProfile = z.object({
  name: z.string(),
  shortName: z.string(),
  motto: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  governingBody: z.string().nullable(),
  logo: picture.nullable(),
  level: z.enum(['primary', 'lower-secondary', 'primary-lower-secondary']).nullish(),
  dataLicence: z.enum(['attribution', 'attribution-share-alike', 'no-rights-reserved']).nullish(),
});

const locale = z.enum(school.locales);

/** Of every document: a document without a version in the language asked for comes in Vietnamese. */
export const written = z.object({
  /** Language of what is told here; of types without languages Vietnamese. */
  locale,
  /** The languages in which it is in force, with its key in each. */
  languages: z.partialRecord(locale, z.string()),
});
export type Written = z.infer<typeof written>;

export const newsRow = written.extend({
  slug: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  publishedOn: day,
  featured: z.boolean().nullable(),
  category: z.object({ name: z.string(), slug: z.string() }).nullable(),
  cover: picture.nullable(),
});
export const newsArticle = newsRow.extend({
  body: richText.nullable(),
  /** Since when it is in force as it stands; of a draft null. */
  publishedAt: instant.nullable(),
  tags: z.array(z.object({ slug: z.string(), name: z.string() })),
});

export const announcementRow = written.extend({
  slug: z.string(),
  title: z.string(),
  level: z.enum(['info', 'important', 'urgent']),
  validFrom: day,
  validTo: day.nullable(),
});
export const announcement = announcementRow.extend({ body: richText.nullable(), files: z.array(fileLink) });

export const eventRow = written.extend({
  slug: z.string(),
  title: z.string(),
  startsAt: instant,
  endsAt: instant.nullable(),
  allDay: z.boolean().nullable(),
  place: z.string().nullable(),
});
export const event = eventRow.extend({ description: richText.nullable() });

export const pageRow = written.extend({ slug: z.string(), title: z.string(), showInMenu: z.boolean().nullable() });
export const page = pageRow.extend({ body: richText.nullable(), blocks });

export const disclosureRow = written.extend({
  slug: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: day,
  category: z.string(),
  schoolYear: z.object({ code: z.string() }).nullable(),
  summary: z.string().nullable(),
});
export const disclosure = disclosureRow.extend({ files: z.array(fileLink) });

/** `GET /api/portal/<path>?page=1&pageSize=12` */
export const listOf = <Row extends z.ZodType>(row: Row) =>
  z.object({
    data: z.array(row),
    page: z.number().int(),
    pageSize: z.number().int(),
    total: z.number().int(),
  });

/** `POST /api/portal/session` { identifier, password } → the person and a token for the cookie. */
export const sessionAnswer = z.object({
  token: z.string(),
  /** Seconds until the session ends. */
  maxAge: z.number().int(),
  person: z.object({ name: z.string(), kind: z.enum(['pupil', 'guardian', 'staff']) }),
});

/** `GET /api/portal/me` → who the session belongs to, or null. */
export const me = z
  .object({
    name: z.string(),
    kind: z.enum(['pupil', 'guardian', 'staff']),
    /** For a pupil: names of the classes of this school year; for staff those they are homeroom teacher of. */
    classes: z.array(z.string()),
  })
  .nullable();

/**
 * Details of the answer 410 about one document: it was in force and is no longer. How much of it is still
 * told depends on the reason; of what was published in error, nothing.
 */
export const withdrawn = z.discriminatedUnion('reason', [
  z.object({ code: z.literal('portal.withdrawn'), reason: z.literal('published-in-error') }),
  /** `key` of the document in force that replaces it. */
  z.object({ code: z.literal('portal.withdrawn'), reason: z.literal('replaced'), key: z.string() }),
  z.object({
    code: z.literal('portal.withdrawn'),
    reason: z.literal('no-longer-in-force'),
    /** Language of the title and the note. */
    locale,
    title: z.string(),
    /** First and last day on which it was in force. */
    from: day,
    to: day,
    note: z.string().nullable(),
  }),
]);
export type Withdrawn = z.infer<typeof withdrawn>;

/** Every refusal: a sentence in the reader's language and a code for machines. */
export const apiError = z.object({
  error: z.object({ status: z.number(), name: z.string(), message: z.string(), details: z.unknown() }),
});
