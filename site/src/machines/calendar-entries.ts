import { eventRow, type IndexRow, type RichText, type SchoolBreak } from '@khue/config/contracts';
import { onSchoolClock } from '../i18n/dates.ts';
import type { Caller } from '../loaders/cms.ts';
import { loadAll, loadBreaks, loadIndex } from '../loaders/machines.ts';
import type { EventRow } from '../loaders/portal.ts';
import type { CalendarEntry } from './calendar.ts';
import { plainText } from './plain-text.ts';

/** Everything the school plans, and its days off. */
export async function wholeCalendar(origin: string, caller: Caller): Promise<CalendarEntry[]> {
  const [rows, index, breaks] = await Promise.all([
    loadAll('events', eventRow, caller),
    loadIndex('events', caller),
    loadBreaks(caller),
  ]);
  const known = new Map(index.map((row) => [row.key, row]));
  const events = rows.flatMap((row) => {
    const indexed = known.get(row.slug);
    return indexed ? [eventEntry(row, indexed, origin, null)] : [];
  });
  return [...events, ...breaks.map(breakEntry)];
}

/** One event; its text goes along. */
export function eventEntry(
  row: EventRow,
  { id, changedAt }: IndexRow,
  origin: string,
  body: RichText | null,
): CalendarEntry {
  const { title, startsAt, endsAt, allDay, place, slug } = row;
  const firstDay = onSchoolClock(startsAt).day;
  return {
    id,
    title,
    when: allDay ? { firstDay, lastDay: endsAt ? onSchoolClock(endsAt).day : firstDay } : { startsAt, endsAt },
    place,
    description: body && plainText(body),
    url: `${origin}/su-kien/${slug}`,
    changedAt,
  };
}

const breakEntry = ({ id, name, startsOn, endsOn, changedAt }: SchoolBreak): CalendarEntry => ({
  id,
  title: name,
  when: { firstDay: startsOn, lastDay: endsOn },
  place: null,
  description: null,
  url: null,
  changedAt,
});
