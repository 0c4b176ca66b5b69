import { z } from 'zod';
import { itemAudiences } from './content-options.ts';
import { picture } from './portal-parts.ts';

/** Answers of `/api/library/*`. Permissions are applied inside the engine: nobody learns of what they may not read. */

export const itemKinds = [
  'book',
  'textbook',
  'reference',
  'digital-lesson',
  'exam-paper',
  'audio',
  'video',
  'thesis',
  'newspaper',
] as const;

export const searchQuery = z.strictObject({
  /** Words as the person typed them, with or without diacritics; empty lists the newest items. */
  q: z.string().trim().max(200).default(''),
  subject: z.string().max(40).optional(),
  grade: z.coerce.number().int().min(1).max(9).optional(),
  kind: z.enum(itemKinds).optional(),
  audience: z.enum(itemAudiences).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/)
    .optional(),
  year: z.coerce.number().int().min(1000).max(2100).optional(),
  /** The words are still being typed: the first results only, nothing is counted. */
  typing: z.literal('1').optional(),
  page: z.coerce.number().int().min(1).max(500).default(1),
});
export type SearchQuery = z.infer<typeof searchQuery>;

/** A piece of text; `hit` pieces are what was searched for. */
export const snippet = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type Snippet = z.infer<typeof snippet>;

export const itemRow = z.object({
  /** The document's id; also its address `/thu-vien/<slug>` through `slug`. */
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  creators: z.string().nullable(),
  kind: z.enum(itemKinds),
  subject: z.string().nullable(),
  grades: z.array(z.number().int()),
  /** Of the item, as in `vi`. */
  language: z.string().nullable(),
  /** Whether its places are counted in parts, as those of an EPUB, and not in pages. */
  inParts: z.boolean(),
  cover: picture.nullable(),
});
export type ItemRow = z.infer<typeof itemRow>;

const counts = z.record(z.string(), z.number().int());

export const searchAnswer = z.object({
  items: z.array(
    itemRow.extend({
      /** Best hits; `page` counts from 1, pages or parts. */
      hits: z.array(z.object({ page: z.number().int(), snippet })),
    }),
  ),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  facets: z.object({
    kind: counts,
    subject: counts,
    grade: counts,
    audience: counts,
    language: counts,
    year: counts,
  }),
  /** What was searched instead of what was typed. */
  didYouMean: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** What the search of the whole portal finds: the library and the types with a page of their own, by the path of their lists. */
export const siteTypes = [
  'library',
  'news',
  'announcements',
  'events',
  'pages',
  'disclosures',
  'school-documents',
] as const;
export type SiteType = (typeof siteTypes)[number];

/** `GET /api/library/everything` */
export const siteSearchQuery = z.strictObject({
  q: searchQuery.shape.q,
  type: z.enum(siteTypes).optional(),
  locale: z.string().max(10).default('vi'),
  typing: searchQuery.shape.typing,
  page: searchQuery.shape.page,
});
export type SiteSearchQuery = z.infer<typeof siteSearchQuery>;

export const siteSearchAnswer = z.object({
  items: z.array(
    z.object({
      type: z.enum(siteTypes),
      slug: z.string(),
      title: z.string(),
      /** Of a book whose places are counted in parts, not in pages. */
      inParts: z.boolean(),
      /** Of the title; null where nobody said. */
      language: z.string().nullable(),
      /** The best passage, and the page of a book where it stands. */
      hit: z.object({ page: z.number().int(), snippet }).nullable(),
    }),
  ),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  types: z.partialRecord(z.enum(siteTypes), z.number().int()),
  didYouMean: z.string().nullable(),
});
export type SiteSearchAnswer = z.infer<typeof siteSearchAnswer>;

/** `GET /api/library/items/:slug` */
export const libraryItem = itemRow.extend({
  description: z.string().nullable(),
  contributors: z.string().nullable(),
  keywords: z.array(z.string()),
  ddc: z.string().nullable(),
  series: z.string().nullable(),
  extent: z.string().nullable(),
  placeOfPublication: z.string().nullable(),
  isbn: z.string().nullable(),
  /** Lessons of the subject programme that it is for. */
  programme: z.array(z.object({ title: z.string(), grade: z.number().int() })),
  publisher: z.string().nullable(),
  year: z.number().int().nullable(),
  licence: z.enum(['own', 'open', 'licensed', 'link']),
  rightsHolder: z.string().nullable(),
  accessLevel: z.enum(['metadata', 'read', 'download']),
  externalUrl: z.string().nullable(),
  /** The file behind the item; its bytes come from `GET /api/files/:id` after a check at every request. */
  file: z
    .object({ id: z.string(), mime: z.string(), sizeKB: z.number(), pages: z.number().int().nullable() })
    .nullable(),
});
export type LibraryItem = z.infer<typeof libraryItem>;
