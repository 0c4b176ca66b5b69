import { documentKinds, itemAudiences, itemKinds } from '@khue/config/contracts';
import { z } from 'zod';
import { type SceneName, scenes } from '../print/scenes/index.ts';

/** What the head of each kind of text says. All values are written as text. */

const flag = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((value) => value === 'yes');
const number = z.coerce.number().int();
const numbers = z
  .string()
  .default('')
  .transform((value) => value.split(/[ ,]+/).filter(Boolean).map(Number));
const words = z
  .string()
  .default('')
  .transform((value) => value.split(/[ ,]+/).filter(Boolean));
const day = z.string().regex(/^(\d{4}-\d{2}-\d{2}|today([+-]\d+)?)$/);
const instant = z.string().regex(/^(\d{4}-\d{2}-\d{2}|today([+-]\d+)?)( \d{2}:\d{2})?$/);
const scene = z.enum(Object.keys(scenes) as [SceneName, ...SceneName[]]);

export const newsHead = z.strictObject({
  title: z.string(),
  summary: z.string(),
  category: z.string(),
  /** Slugs of tags (`generate/news-tags.ts`). */
  tags: words,
  publishedOn: day,
  featured: flag,
  picture: scene,
  pictureAlt: z.string(),
  state: z.enum(['submitted', 'approved']).default('approved'),
});

export const announcementHead = z.strictObject({
  title: z.string(),
  level: z.enum(['info', 'important', 'urgent']),
  validFrom: day,
  validTo: day.optional(),
  /** Title of a one-page PDF with the same text. */
  attachment: z.string().optional(),
});

export const eventHead = z.strictObject({
  title: z.string(),
  startsAt: instant,
  endsAt: instant.optional(),
  allDay: flag,
  place: z.string(),
});

export const pageHead = z.strictObject({ title: z.string(), menuOrder: number, showInMenu: flag });

export const disclosureHead = z.strictObject({
  title: z.string(),
  number: z.string(),
  issuedOn: day,
  schoolYear: z.string(),
  category: z.enum(['commitment', 'quality', 'facilities', 'staff', 'finance', 'admissions', 'plan']),
  summary: z.string(),
});

export const documentHead = z.strictObject({
  title: z.string(),
  kind: z.enum(documentKinds),
  number: z.string(),
  issuedOn: day,
  issuer: z.string().optional(),
  signer: z.string(),
  effectiveFrom: day.optional(),
  effectiveTo: day.optional(),
  summary: z.string(),
  /** Slug of the document that it replaces; that one comes before it in the folder. */
  replaces: z.string().optional(),
});

export const itemHead = z.strictObject({
  title: z.string(),
  creators: z.string(),
  kind: z.enum(itemKinds),
  subject: z.string().optional(),
  grades: numbers,
  series: z.string().optional(),
  description: z.string(),
  publisher: z.string().optional(),
  year: number.optional(),
  licence: z.enum(['own', 'open', 'licensed', 'link']),
  rightsHolder: z.string().optional(),
  access: z.enum(['metadata', 'read', 'download']),
  audience: z.enum(itemAudiences),
  /** What the body becomes; without a body the item is a description or a link. */
  format: z.enum(['pdf', 'epub', 'none']).default('none'),
  externalUrl: z.url().optional(),
  /** Keys of the lessons that it teaches (`generate/programme.ts`). */
  programme: words,
  /** How many printed copies the library has. */
  copies: number.default(0),
});
export type ItemHead = z.output<typeof itemHead>;

export const lessonHead = z.strictObject({
  title: z.string(),
  subject: z.string(),
  grade: number,
  /** Key of the teacher who wrote it. */
  author: z.string(),
  week: number,
  periodNumber: number,
  periods: number,
  teachOn: day,
  state: z.enum(['draft', 'submitted', 'approved']).default('draft'),
  /** What the head of the department said when approving. */
  remark: z.string().optional(),
  notes: z.string().optional(),
});
