import type { DisplayField } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { changedFirst, pairFields, pairParts } from './fields.ts';

const text = (name: string, value: string): DisplayField => ({ name, kind: 'text', value, long: false });
const empty = (name: string): DisplayField => ({ name, kind: 'empty' });
const file = (hash: string): DisplayField => ({
  name: 'files',
  kind: 'files',
  files: [{ name: 'a.pdf', url: `/${hash}`, mime: 'application/pdf', sizeKB: 3, hash }],
});
const changed = (before: DisplayField[], after: DisplayField[]) =>
  pairFields(before, after).flatMap((pair) => (pair.changed ? [pair.name] : []));

describe('matching the fields of two versions', () => {
  it('finds what changed, and only that', () => {
    expect(changed([text('title', 'A'), text('week', '3')], [text('title', 'B'), text('week', '3')])).toEqual([
      'title',
    ]);
  });

  it('takes an empty field for one that is not there', () => {
    expect(changed([], [empty('note')])).toEqual([]);
    expect(changed([empty('note')], [text('note', 'x')])).toEqual(['note']);
  });

  it('sees what was taken out', () => {
    expect(pairFields([text('old', 'x')], [])[0]).toMatchObject({ name: 'old', after: null, changed: true });
  });

  it('tells files apart by their content, not by their address', () => {
    const moved = file('a');
    if (moved.kind === 'files') moved.files[0] = { ...moved.files[0], url: '/elsewhere' } as never;
    expect(changed([file('a')], [moved])).toEqual([]);
    expect(changed([file('a')], [file('b')])).toEqual(['files']);
  });

  it('puts what changed first', () => {
    const pairs = pairFields([text('a', '1'), text('b', '1')], [text('a', '1'), text('b', '2')]);
    expect(changedFirst(pairs).map(({ name }) => name)).toEqual(['b', 'a']);
  });
});

describe('matching the parts of two versions', () => {
  it('keeps equal parts together when one is put in before them', () => {
    const rows = pairParts([[text('t', 'one')]], [[text('t', 'zero')], [text('t', 'one')]]);
    expect(rows.map(({ same }) => same)).toEqual([false, true]);
    expect(rows[0]?.before).toBeNull();
  });

  it('reads a changed part beside what it became', () => {
    const [row] = pairParts([[text('t', 'one')]], [[text('t', 'two')]]);
    expect(row).toMatchObject({ same: false, before: [{ value: 'one' }], after: [{ value: 'two' }] });
  });

  it('knows a part by its name when another is put in before it', () => {
    const part = (name: string, minutes: string) => [text('name', name), text('minutes', minutes)];
    const rows = pairParts([part('Luyện tập', '20')], [part('Khởi động', '5'), part('Luyện tập', '15')]);
    expect(rows.map(({ before }) => before !== null)).toEqual([false, true]);
  });
});
