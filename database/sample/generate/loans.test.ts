import { describe, expect, it } from 'vitest';
import { makeCopies } from './copies.ts';
import { addDays } from './days.ts';
import { makeDeskEvents } from './loans.ts';

const today = '2026-11-24';
const items = Array.from({ length: 12 }, (_, index) => ({ slug: `sach-${index}`, copies: 4, grades: [5] }));
const copies = makeCopies(items, today);
const lendable = copies.map(({ registrationNumber }) => ({ registrationNumber, grades: [5] }));
const readers = Array.from({ length: 60 }, (_, index) => ({ pupilCode: `00${index}`, grade: 4 + (index % 2) }));
const events = makeDeskEvents(lendable, readers, today);

describe('the register of copies', () => {
  it('numbers each copy once', () => {
    expect(new Set(copies.map(({ registrationNumber }) => registrationNumber)).size).toBe(48);
    expect(new Set(copies.map(({ barcode }) => barcode)).size).toBe(48);
  });
});

describe('the season at the desk', () => {
  it('is the same for the same school and day', () => {
    expect(makeDeskEvents(lendable, readers, today)).toEqual(events);
  });

  it('lends a copy only when it is back, and to nobody more than a pupil may hold', () => {
    const held = new Map<string, string>();
    for (const event of events) {
      if (event.act === 'lend') {
        expect(held.has(event.copy), `${event.copy} on ${event.on}`).toBe(false);
        held.set(event.copy, event.reader);
        expect([...held.values()].filter((reader) => reader === event.reader).length).toBeLessThanOrEqual(3);
      } else expect(held.has(event.copy)).toBe(true);
      if (event.act === 'return') held.delete(event.copy);
    }
  });

  it('lends pupils what is meant for their grade, and the first of them the first copy', () => {
    const first = { pupilCode: 'first', grade: 5 };
    const lent = makeDeskEvents(lendable, [first, ...readers], today).filter((event) => event.act === 'lend');
    expect(lent.findLast(({ copy }) => copy === 'TK.00001')?.reader).toBe('first');
    const fourth = readers.filter(({ grade }) => grade === 4).map(({ pupilCode }) => pupilCode);
    expect(lent.filter(({ reader }) => fourth.includes(reader))).toEqual([]);
  });

  it('happens on school days, up to today', () => {
    for (const { on } of events) {
      expect([0, 6]).not.toContain(new Date(`${on}T00:00:00Z`).getUTCDay());
      expect(on <= today).toBe(true);
    }
  });

  it('leaves loans that run and loans that are late, and brings the others back in time', () => {
    const open = new Map<string, string>();
    const due = new Map<string, string>();
    for (const { act, copy, on } of events) {
      if (act === 'return') expect(on <= (due.get(copy) as string)).toBe(true);
      if (act === 'return') open.delete(copy);
      else due.set(copy, addDays(on, 14));
      if (act === 'lend') open.set(copy, on);
    }
    const late = [...open.values()].filter((on) => addDays(on, 14) < today);
    expect(late).toHaveLength(3);
    expect(open.size).toBe(13);
  });

  it('fits a school with few copies and pupils', () => {
    expect(
      makeDeskEvents(lendable.slice(0, 1), readers.slice(0, 1), today).filter(({ act }) => act === 'lend'),
    ).toHaveLength(1);
  });
});
