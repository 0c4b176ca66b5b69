import { withoutControls } from './xml.ts';

/** Something of the school's calendar. Days are `YYYY-MM-DD` on the school's clock, both inclusive. */
export interface CalendarEntry {
  /** documentId: the entry keeps its name in every calendar when its title or address changes. */
  id: string;
  title: string;
  when: { startsAt: string; endsAt: string | null } | { firstDay: string; lastDay: string };
  place: string | null;
  description: string | null;
  /** Address of its page. */
  url: string | null;
  changedAt: string;
}

export interface CalendarFrame {
  name: string;
  /** Host of the site, for the names of entries. */
  host: string;
  /** Address of the calendar itself, for who subscribes to it. */
  source: string | null;
}

type Line = readonly [name: string, value: string];

const zone = 'Asia/Ho_Chi_Minh';
const zoneOffsetMs = 7 * 3600 * 1000;
/** One clock all year since 1975: no rule of daylight saving to tell. */
const zoneLines: readonly Line[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', zone],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19750613T000000'],
  ['TZOFFSETFROM', '+0700'],
  ['TZOFFSETTO', '+0700'],
  ['TZNAME', '+07'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];
/** `SEQUENCE` grows with each change: seconds since this moment. */
const sequenceFrom = Date.UTC(2020, 0, 1);
const hourMs = 3600 * 1000;

/**
 * The calendar as RFC 5545, with the names that Apple, Google and Outlook show (RFC 7986 and `X-WR-`). The same entries
 * give the same text: it holds no time of its making. What is not among the entries any more disappears from the
 * calendars of who subscribed.
 */
export function calendarText(entries: readonly CalendarEntry[], { name, host, source }: CalendarFrame): string {
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Khue//Portal//VI'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', escaped(name)],
    ['X-WR-CALNAME', escaped(name)],
    ['X-WR-TIMEZONE', zone],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'],
    ['X-PUBLISHED-TTL', 'PT1H'],
    ...(source ? ([['SOURCE;VALUE=URI', uri(source)]] as const) : []),
    ...zoneLines,
    ...entries.flatMap((entry) => entryLines(entry, host)),
    ['END', 'VCALENDAR'],
  ];
  return `${lines.map(([key, value]) => folded(`${key}:${value}`)).join('\r\n')}\r\n`;
}

function entryLines(entry: CalendarEntry, host: string): Line[] {
  const changed = new Date(entry.changedAt);
  const optional: [string, string | null][] = [
    ['LOCATION', entry.place && escaped(entry.place)],
    ['DESCRIPTION', entry.description && escaped(entry.description)],
    ['URL', entry.url && uri(entry.url)],
  ];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${entry.id}@${host}`],
    ['DTSTAMP', utc(changed)],
    ['LAST-MODIFIED', utc(changed)],
    ['SEQUENCE', String(Math.max(0, Math.floor((changed.getTime() - sequenceFrom) / 1000)))],
    ...timeLines(entry),
    ['SUMMARY', escaped(entry.title)],
    ...optional.filter((line): line is [string, string] => Boolean(line[1])),
    // What the school plans does not fill the day of who looks at it.
    ['TRANSP', 'TRANSPARENT'],
    ['STATUS', 'CONFIRMED'],
    ['END', 'VEVENT'],
  ];
}

function timeLines({ when }: CalendarEntry): Line[] {
  if ('firstDay' in when)
    return [
      ['DTSTART;VALUE=DATE', compact(when.firstDay)],
      // The end of a span of days is the day after it.
      ['DTEND;VALUE=DATE', compact(dayAfter(when.lastDay < when.firstDay ? when.firstDay : when.lastDay))],
    ];
  const start = new Date(when.startsAt);
  const end = when.endsAt ? new Date(when.endsAt) : start;
  return [
    [`DTSTART;TZID=${zone}`, local(start)],
    // What has no end takes an hour, so that calendars show a block.
    [`DTEND;TZID=${zone}`, local(end > start ? end : new Date(start.getTime() + hourMs))],
  ];
}

const compact = (text: string) => text.replace(/[-:]/g, '').replace(/\.\d+/, '');
const utc = (instant: Date) => compact(instant.toISOString());
const local = (instant: Date) => compact(new Date(instant.getTime() + zoneOffsetMs).toISOString()).replace('Z', '');
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10);

/** A text value (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
  withoutControls(text)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const uri = (address: string) => new URL(address).href;

const mostBytes = 75;

/** Lines of at most 75 bytes (3.1); a letter is never cut, however many bytes it has. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > mostBytes) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
