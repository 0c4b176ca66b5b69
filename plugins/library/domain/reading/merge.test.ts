import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, type Mark, merge, nothingRead, type Reading, upTo } from './merge.ts';

const mark = (changes: Partial<Mark> = {}): Mark => ({
  id: 'dau-so-1',
  kind: 'highlight',
  place: 'trang=2',
  label: 'Trang 2',
  quote: 'phân số',
  note: '',
  at: 10,
  deleted: false,
  ...changes,
});
const reading = (...marks: Mark[]): Reading => ({ marks, progress: null });

const anyMark = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('bookmark' as const, 'highlight' as const),
  place: fc.constantFrom('trang=1', 'trang=2'),
  label: fc.constant(''),
  quote: fc.constantFrom('', 'chữ'),
  note: fc.constantFrom('', 'ghi'),
  at: fc.integer({ min: 0, max: 4 }),
  deleted: fc.boolean(),
});
const anyProgress = fc.record({
  place: fc.constantFrom('trang=1', 'trang=2'),
  label: fc.constant(''),
  fraction: fc.constantFrom(0, 0.5),
  at: fc.integer({ min: 0, max: 4 }),
});
/** As a device holds it: every mark once. */
const anyReading = fc
  .record({ marks: fc.uniqueArray(anyMark, { selector: ({ id }) => id }), progress: fc.option(anyProgress) })
  .map((given) => merge(nothingRead, given));

describe('merge', () => {
  it('takes the version that was written last', () => {
    const merged = merge(reading(mark({ note: 'cũ' })), reading(mark({ note: 'mới', at: 11 })));
    expect(merged.marks).toEqual([mark({ note: 'mới', at: 11 })]);
  });

  it('does not bring back what another device took away, and keeps no word of it', () => {
    const gone = merge(reading(mark()), reading(mark({ at: 11, deleted: true })));
    expect(merge(gone, reading(mark())).marks).toEqual(gone.marks);
    expect(JSON.stringify(gone)).not.toContain('phân số');
  });

  it('lets a mark that was made again after it was taken away stand', () => {
    const gone = reading(mark({ at: 11, deleted: true }));
    expect(merge(gone, reading(mark({ at: 12 }))).marks).toEqual([mark({ at: 12 })]);
  });

  it('keeps the newest progress, also backwards in the book', () => {
    const far = { place: 'trang=90', label: '', fraction: 0.9, at: 1 };
    const near = { place: 'trang=3', label: '', fraction: 0.1, at: 2 };
    expect(merge({ marks: [], progress: near }, { marks: [], progress: far }).progress).toEqual(near);
    expect(merge(nothingRead, { marks: [], progress: far }).progress).toEqual(far);
  });

  it('gives the same whatever the order and however often devices report', () => {
    fc.assert(
      fc.property(anyReading, anyReading, anyReading, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
        expect(merge(nothingRead, a)).toEqual(a);
      }),
    );
  });
});

describe('upTo', () => {
  it('believes no moment that has not come yet', () => {
    const ahead = { marks: [mark({ at: 99 })], progress: { place: 'trang=1', label: '', fraction: 0, at: 100 } };
    expect(upTo(50, ahead)).toMatchObject({ marks: [{ at: 50 }], progress: { at: 50 } });
    expect(upTo(50, reading(mark())).marks).toEqual([mark()]);
  });
});

describe('changed', () => {
  it('names exactly what has to be written down', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (before, news) => {
        const merged = merge(before, news);
        const written = new Map(before.marks.map((one) => [one.id, one]));
        for (const one of changed(before, merged)) written.set(one.id, one);
        expect(merge(nothingRead, { ...merged, marks: [...written.values()] })).toEqual(merged);
        expect(changed(merged, merged)).toEqual([]);
      }),
    );
  });
});
