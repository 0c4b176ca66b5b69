import { z } from 'zod';

/**
 * How the site learns that a page it keeps is no longer right. Answers of the reading API name what they were made
 * from in the header `x-khue-tags` (separated by spaces): `<uid>` for anything of a type, `<uid>/<documentId>` for one
 * document. Whatever changes is written into a numbered log, and `GET /api/portal/log` tells its lines as an event
 * stream (HTML standard, server-sent events) to whoever has the site's token:
 *
 * - `event: change`, `id: <number>`, data `logLine`: nothing made from these tags before is right any more;
 * - `event: reset`, `id: <number>`: the reader's `Last-Event-ID` is unknown here, all may have changed until this number.
 *
 * A comment comes when there is nothing more to tell, and every few seconds from then on: with the first one the reader
 * knows all that happened before, and without them that the connection died.
 */
export const tagsHeader = 'x-khue-tags';

export const logLine = z.object({
  tags: z.array(z.string()),
  /** What the tags name is not there for the public any more. */
  gone: z.boolean(),
});
export type LogLine = z.infer<typeof logLine>;

/** Seconds between comments of the stream; after three of them without a word the connection counts as lost. */
export const logHeartbeatSeconds = 5;
