import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../../http/machine-answer.ts';
import { strings } from '../../i18n/index.ts';
import { asVisitor } from '../../loaders/machines.ts';
import { loadSchool } from '../../loaders/school.ts';
import { calendarText } from '../../machines/calendar.ts';
import { wholeCalendar } from '../../machines/calendar-entries.ts';

/** The school's calendar, to subscribe to (`webcal:`): all events in force, and the days off. */
export const GET: APIRoute = async ({ locals }) => {
  const caller = asVisitor(locals.caller);
  const origin = siteOrigin();
  const [school, entries] = await Promise.all([loadSchool(caller), wholeCalendar(origin, caller)]);
  const name = strings(locals.locale).machines.calendar.name(school.name);
  const frame = { name, host: new URL(origin).hostname, source: `${origin}/su-kien/lich.ics` };
  return machineAnswer(calendarText(entries, frame), 'text/calendar');
};
