import type { WithdrawnDocument } from '@khue/config/contracts';
import type { DocumentKey } from '../../../domain/canonical.ts';
import { eventsOf } from '../store/events.ts';
import { type RunRecord, runsOf } from '../store/runs.ts';
import type { Strapi } from '../types.ts';

/** How a document left force; null when it is in force or never was. */
export async function withdrawal(strapi: Strapi, key: DocumentKey): Promise<WithdrawnDocument | null> {
  const runs = (await runsOf(strapi, key)).filter(({ state }) => state === 'published' || state === 'withdrawn');
  const [last, ...earlier] = runs;
  if (last?.state !== 'withdrawn') return null;
  const events = await eventsOf(strapi, last.id);
  const event = events.findLast(({ type }) => type === 'withdrawn');
  if (event?.type !== 'withdrawn') return null;
  const { reason, at, comment, replacedBy = null } = event;
  const published = await publishedAt(strapi, beginning(last, earlier));
  return { reason, since: published ?? at, at, title: last.title, comment, replacedBy };
}

/** Corrections follow each other without a gap: the first of them began what ended now. */
function beginning(last: RunRecord, earlier: readonly RunRecord[]): RunRecord {
  const gap = earlier.findIndex(({ state }) => state === 'withdrawn');
  return earlier.slice(0, gap < 0 ? earlier.length : gap).at(-1) ?? last;
}

const publishedAt = async (strapi: Strapi, { id }: RunRecord): Promise<string | undefined> =>
  (await eventsOf(strapi, id)).find(({ type }) => type === 'published')?.at;
