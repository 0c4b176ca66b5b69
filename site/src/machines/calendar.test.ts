import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText } from './calendar.ts';

const frame = { name: 'Lịch Khuê Văn', host: 'khue.example', source: 'https://khue.example/su-kien/lich.ics' };
const entry = (changes: Partial<CalendarEntry>): CalendarEntry => ({
  id: 'a1',
  title: 'Họp cha mẹ học sinh',
  when: { startsAt: '2026-12-05T00:30:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' },
  place: null,
  description: null,
  url: null,
  changedAt: '2026-11-23T01:02:03.456Z',
  ...changes,
});

/** Reads a calendar as a calendar program does: unfolds, splits, takes the escapes away. */
function read(text: string): Map<string, string>[] {
  const entries: Map<string, string>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    else entries.at(-1)?.set(name, value);
  }
  return entries;
}

describe('the calendar', () => {
  it('tells times on the clock of the school, wherever the server stands', () => {
    const [event] = read(calendarText([entry({})], frame));
    expect(event?.get('DTSTART;TZID=Asia/Ho_Chi_Minh')).toBe('20261205T073000');
    expect(event?.get('DTEND;TZID=Asia/Ho_Chi_Minh')).toBe('20261205T100000');
    expect(event?.get('UID')).toBe('a1@khue.example');
    expect(event?.get('LAST-MODIFIED')).toBe('20261123T010203Z');
    expect(calendarText([], frame)).toContain('TZID:Asia/Ho_Chi_Minh\r\n');
  });

  it('ends days on the day after the last one, and gives an hour to what has no end', () => {
    const days = { when: { firstDay: '2026-12-31', lastDay: '2027-01-03' } };
    const open = { when: { startsAt: '2026-12-05T00:30:00.000Z', endsAt: null } };
    const [rest, talk] = read(calendarText([entry(days), entry(open)], frame));
    expect(rest?.get('DTSTART;VALUE=DATE')).toBe('20261231');
    expect(rest?.get('DTEND;VALUE=DATE')).toBe('20270104');
    expect(talk?.get('DTEND;TZID=Asia/Ho_Chi_Minh')).toBe('20261205T083000');
  });

  it('gives a changed entry the same name and a higher number', () => {
    const [before, after] = read(
      calendarText([entry({}), entry({ title: 'Họp sớm hơn', changedAt: '2026-11-23T01:02:05.000Z' })], frame),
    );
    expect(after?.get('UID')).toBe(before?.get('UID'));
    expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
  });

  it('brings every text through as it was, in lines of at most 75 bytes', () => {
    const words = fc.string({ unit: fc.constantFrom('ễ', 'ộ', 'ữ', 'a', ' ', ',', ';', '\\', '\n', ':', '"', '😀') });
    fc.assert(
      fc.property(words, words, (title, description) => {
        const text = calendarText([entry({ title, description: description || null })], frame);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event] = read(text);
        expect(event?.get('SUMMARY')).toBe(title);
        expect(event?.get('DESCRIPTION') ?? '').toBe(description);
      }),
    );
  });

  it('lets no text begin a line of its own', () => {
    const text = calendarText([entry({ title: 'Họp\r\nBEGIN:VALARM\u0000\u2028\nATTACH:x' })], frame);
    expect(text).not.toMatch(/^(BEGIN:VALARM|ATTACH)/m);
    expect(text).not.toContain('\u0000');
  });
});
