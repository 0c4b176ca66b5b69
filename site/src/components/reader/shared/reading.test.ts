import { describe, expect, it } from 'vitest';
import { empty, isSettled, type Mark, meet, nextReport, note, progressOf, settle, standing } from './reading.ts';

const mark = (id: string, at = 1, changes: Partial<Mark> = {}): Mark => ({
  id,
  kind: 'bookmark',
  place: 'trang=1',
  label: 'Trang 1',
  quote: '',
  note: '',
  at,
  deleted: false,
  ...changes,
});
const progress = (at: number) => ({ place: `trang=${at}`, label: '', fraction: 0, at });

describe('the ledger of a device', () => {
  it('shows what it noted before the server knows', () => {
    const ledger = note(note(empty, { mark: mark('a') }), { progress: progress(3) });
    expect(standing(ledger)).toEqual([mark('a')]);
    expect(progressOf(ledger)).toEqual(progress(3));
    expect(isSettled(ledger)).toBe(false);
  });

  it('hides what was taken away, and sends only the last word on a mark', () => {
    const ledger = note(note(empty, { mark: mark('a') }), { mark: mark('a', 2, { deleted: true }) });
    expect(standing(ledger)).toEqual([]);
    expect(ledger.pending.marks).toHaveLength(1);
  });

  it('is settled by the answer, except for what changed meanwhile', () => {
    const before = note(note(empty, { mark: mark('a') }), { progress: progress(1) });
    const meanwhile = note(note(before, { mark: mark('b') }), { progress: progress(2) });
    const after = settle(meanwhile, before.pending, { marks: [mark('a'), mark('c')], progress: progress(1) });
    expect(after.pending).toEqual({ marks: [mark('b')], progress: progress(2) });
    expect(standing(after).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(isSettled(settle(before, before.pending, before.pending))).toBe(true);
  });

  it('reports many long notes in parts, and always at least one mark', () => {
    const long = Array.from({ length: 30 }, (_, at) => mark(`dau-${at}`, at, { note: 'ấ'.repeat(2000) }));
    let ledger = long.reduce((before, one) => note(before, { mark: one }), empty);
    let rounds = 0;
    while (!isSettled(ledger)) {
      const sent = nextReport(ledger);
      expect(sent.marks.length).toBeGreaterThan(0);
      expect(new TextEncoder().encode(JSON.stringify(sent)).length).toBeLessThan(60_000);
      ledger = settle(ledger, sent, { marks: [...ledger.known.marks, ...sent.marks], progress: null });
      rounds += 1;
    }
    expect([rounds > 1, standing(ledger).length]).toEqual([true, 30]);
  });

  it('takes the newer place of two devices', () => {
    const kept = note(empty, { progress: progress(5) });
    expect(progressOf(meet(kept, { marks: [], progress: progress(9) }))).toEqual(progress(9));
    expect(progressOf(meet(kept, { marks: [], progress: progress(2) }))).toEqual(progress(5));
    expect(meet(null, null)).toEqual(empty);
  });
});
