import { z } from 'zod';
import { itemRow } from './library.ts';

/**
 * What a person keeps of their reading, `/api/library/reading/*`. It is theirs alone: every answer is about the
 * person whose session asks, and there is no other door.
 */

/** Milliseconds since 1970, by the clock of the device; the server takes none that lie ahead of its own. */
const moment = z.number().int().nonnegative();
/** Where in a book: `trang=12`, `trang=12&tu=40&den=95` or an EPUB CFI. Only the reader's page understands it. */
const place = z.string().min(1).max(400);

export const readingMark = z.strictObject({
  /** Made by the device. */
  id: z.string().regex(/^[\w-]{8,40}$/),
  kind: z.enum(['bookmark', 'highlight']),
  place,
  /** Where that is, for people: `Trang 12`. */
  label: z.string().max(120),
  /** The words that are marked. */
  quote: z.string().max(600),
  /** What the person wrote beside them. */
  note: z.string().max(2000),
  at: moment,
  /** Taken away; only the id and the moment are kept, so that no other device brings it back. */
  deleted: z.boolean(),
});
export type ReadingMark = z.infer<typeof readingMark>;

export const readingProgress = z.strictObject({
  place,
  label: z.string().max(120),
  /** How much of the book lies behind. */
  fraction: z.number().min(0).max(1),
  at: moment,
});
export type ReadingProgress = z.infer<typeof readingProgress>;

/** `POST /api/library/reading/:item`: what a device has that is new; answered by the state of all devices together. */
export const readingChanges = z.strictObject({
  marks: z.array(readingMark).max(50),
  progress: readingProgress.nullable(),
});
export type ReadingChanges = z.infer<typeof readingChanges>;

/** `GET /api/library/reading/:item`; `:item` is the document id of the item. */
export const readingState = z.object({ marks: z.array(readingMark), progress: readingProgress.nullable() });
export type ReadingState = z.infer<typeof readingState>;

/** `GET /api/library/reading`: the books that were read last, newest first. */
export const readingList = z.object({
  books: z.array(
    readingState.extend({
      /** Null: it has left the library, or is no longer for this reader. */
      item: itemRow.nullable(),
    }),
  ),
});
export type ReadingList = z.infer<typeof readingList>;
