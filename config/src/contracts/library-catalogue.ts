import { z } from 'zod';
import { itemKinds } from './library.ts';

/** `GET /api/library/catalogue?page`: descriptions of everything in the library that everybody may know of. */
export const catalogueRow = z.object({
  id: z.string(),
  title: z.string(),
  creators: z.array(z.string()),
  kind: z.enum(itemKinds),
  subject: z.string().nullable(),
  grades: z.array(z.number().int()),
  publisher: z.string().nullable(),
  year: z.number().int().nullable(),
  language: z.string().nullable(),
  isbn: z.string().nullable(),
  ddc: z.string().nullable(),
  licence: z.enum(['own', 'open', 'licensed', 'link']),
  /** Address of its page. */
  url: z.string(),
  changedAt: z.iso.datetime({ offset: true }),
});
export type CatalogueRow = z.infer<typeof catalogueRow>;
export const cataloguePageSize = 200;
