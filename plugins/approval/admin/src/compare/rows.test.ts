import type { DisplayField, RegisterRow } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { columnsOf, pairRows } from './rows.ts';

const text = (name: string, value: string): DisplayField =>
  value ? { name, kind: 'text', value, long: false } : { name, kind: 'empty' };
const row = (documentId: string, lesson: string, remarks = ''): RegisterRow => ({
  documentId,
  fields: [text('class', '7A'), text('lesson', lesson), text('remarks', remarks)],
  confirmed: true,
  mayConfirm: false,
});

describe('the rows of two versions of a set', () => {
  it('are told apart as added, removed, changed and the same', () => {
    const before = [row('a', 'Một'), row('b', 'Hai'), row('c', 'Ba')];
    const after = [row('a', 'Một'), row('b', 'Hai', 'Tốt'), row('d', 'Bốn')];
    expect(pairRows(before, after).map(({ documentId, change }) => `${documentId} ${change}`)).toEqual([
      'a same',
      'b changed',
      'd added',
      'c removed',
    ]);
    expect(pairRows(null, after).every(({ change }) => change === 'same')).toBe(true);
  });
});

describe('the columns of a set', () => {
  it('are what rows say differently; what all say is said once, what none says not at all', () => {
    const { shared, own } = columnsOf(pairRows(null, [row('a', 'Một'), row('b', 'Hai')]));
    expect(shared.map(({ name }) => name)).toEqual(['class']);
    expect(own).toEqual(['lesson']);
  });

  it('show a field that was changed, also where every row says it alike now', () => {
    const { own } = columnsOf(pairRows([row('a', 'Một'), row('b', 'Hai')], [row('a', 'Ba'), row('b', 'Ba')]));
    expect(own).toEqual(['lesson']);
  });

  it('keep everything of a single row', () => {
    expect(columnsOf(pairRows(null, [row('a', 'Một', 'Tốt')])).own).toEqual(['class', 'lesson', 'remarks']);
  });
});
