import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../../http/machine-answer.ts';
import { NotFound } from '../../loaders/cms.ts';
import { asVisitor, loadIndex } from '../../loaders/machines.ts';
import { loadEvent } from '../../loaders/portal.ts';
import { calendarText } from '../../machines/calendar.ts';
import { eventEntry } from '../../machines/calendar-entries.ts';

/** One event for the reader's own calendar. */
export const GET: APIRoute = async ({ params, locals }) => {
  const caller = asVisitor(locals.caller);
  const event = await loadEvent(params.slug ?? '', caller);
  const indexed = (await loadIndex('events', caller)).find(({ key }) => key === event.slug);
  if (!indexed) throw new NotFound(`event ${params.slug}`);
  const origin = siteOrigin();
  const frame = { name: event.title, host: new URL(origin).hostname, source: null };
  return machineAnswer(calendarText([eventEntry(event, indexed, origin, event.description)], frame), 'text/calendar');
};
