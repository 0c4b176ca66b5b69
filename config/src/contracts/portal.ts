import { z } from 'zod';

/** Answers of `/api/portal/*`, the reading side of the website. */

/** A picture with its renditions; `sources` are ordered best first (AVIF, then WebP). */
export const picture = z.object({
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** Address of the fallback rendition, relative to the site. */
  src: z.string(),
  sources: z.array(z.object({ type: z.string(), srcset: z.string() })),
  /** What must stay in sight when the picture is cropped: tenths of its width and height, from 0 to 10. */
  focus: z.object({ x: z.number().int().min(0).max(10), y: z.number().int().min(0).max(10) }).optional(),
  /** A few pixels of it as an address of their own, to stand there until it comes. */
  blur: z
    .string()
    .regex(/^data:image\/webp;base64,[\w+/=]{1,400}$/)
    .optional(),
});
export type Picture = z.infer<typeof picture>;

/** A file offered for download or reading; the address is checked at every request. */
export const fileLink = z.object({ name: z.string(), href: z.string(), mime: z.string(), sizeKB: z.number() });
export type FileLink = z.infer<typeof fileLink>;

/** Strapi's blocks editor; rendered by the site, unknown kinds are dropped. */
export const richText = z.array(z.record(z.string(), z.unknown()));
export type RichText = z.infer<typeof richText>;

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
});

export const newsRow = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  publishedOn: day,
  featured: z.boolean().nullable(),
  category: z.object({ name: z.string(), slug: z.string() }).nullable(),
  cover: picture.nullable(),
});
export const newsArticle = newsRow.extend({ body: richText.nullable() });

export const announcementRow = z.object({
  slug: z.string(),
  title: z.string(),
  level: z.enum(['info', 'important', 'urgent']),
  validFrom: day,
  validTo: day.nullable(),
});
export const announcement = announcementRow.extend({ body: richText.nullable(), files: z.array(fileLink) });

export const eventRow = z.object({
  slug: z.string(),
  title: z.string(),
  startsAt: instant,
  endsAt: instant.nullable(),
  allDay: z.boolean().nullable(),
  place: z.string().nullable(),
});
export const event = eventRow.extend({ description: richText.nullable() });

export const pageRow = z.object({ slug: z.string(), title: z.string(), showInMenu: z.boolean().nullable() });
export const page = pageRow.extend({ body: richText.nullable() });

export const disclosureRow = z.object({
  slug: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: day,
  category: z.string(),
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
  person: z.object({ name: z.string(), kind: z.enum(['pupil', 'guardian']) }),
});

/** `GET /api/portal/me` → who the session belongs to, or null. */
export const me = z
  .object({
    name: z.string(),
    kind: z.enum(['pupil', 'guardian', 'staff']),
    /** For a pupil: names of the classes of this school year. */
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
