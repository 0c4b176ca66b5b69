import { z } from 'zod';
import { itemRow } from './library.ts';

/** Lists of items that people make: collections of the library, reading lists of teachers. */
export const itemListKinds = ['collections', 'reading-lists'] as const;
export type ItemListKind = (typeof itemListKinds)[number];

export const itemListRow = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  /** Who made it: a teacher, or the department whose collection it is. */
  by: z.string().nullable(),
  subject: z.string().nullable(),
  grades: z.array(z.number().int()),
  /** Name of the class that it is for. */
  schoolClass: z.string().nullable(),
  /** Items that this reader may see. */
  count: z.number().int(),
});
export type ItemListRow = z.infer<typeof itemListRow>;

/** `GET /api/library/collections`, `GET /api/library/reading-lists` */
export const itemListsAnswer = z.object({ lists: z.array(itemListRow) });
export type ItemListsAnswer = z.infer<typeof itemListsAnswer>;

/** `GET /api/library/collections/:slug`, `GET /api/library/reading-lists/:slug`; a reading list keeps its order. */
export const itemList = itemListRow.extend({ items: z.array(itemRow.extend({ note: z.string().nullable() })) });
export type ItemList = z.infer<typeof itemList>;
