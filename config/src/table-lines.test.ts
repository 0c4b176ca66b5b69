import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from './table-lines.ts';

describe('a pasted table', () => {
  it('is read from a spreadsheet, with empty cells and a bar inside a cell', () => {
    expect(parseTable('Lớp\tSĩ số\tGhi chú\r\n5A\t32\r\n\r\n5B\t\ta | b\t')).toEqual({
      head: ['Lớp', 'Sĩ số', 'Ghi chú'],
      rows: [
        ['5A', '32', ''],
        ['5B', '', 'a | b'],
      ],
    });
  });

  it('is read as it is typed, with bars', () => {
    expect(parseTable('| Lớp | Sĩ số |\n5A | 32')).toEqual({ head: ['Lớp', 'Sĩ số'], rows: [['5A', '32']] });
  });

  it.each([
    ['', { code: 'table.rows' }],
    ['Lớp | Sĩ số', { code: 'table.rows' }],
    ['Lớp\n5A', { code: 'table.columns' }],
    [`${'a|'.repeat(13)}a\n1|2`, { code: 'table.columns' }],
    ['a|b\n1|2\n\n1|2|3', { code: 'table.width', line: 4 }],
  ])('says what is wrong with %j', (text, trouble) => expect(parseTable(text)).toEqual(trouble));

  it('gives back what a spreadsheet copies, whatever is in the cells', () => {
    const cell = fc.string({ minLength: 1 }).map((text) => text.replaceAll(/[\t\r\n]/g, ' ').trim() || 'x');
    const sheet = fc
      .integer({ min: 2, max: 12 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 9 }),
      );
    fc.assert(
      fc.property(sheet, ([head, ...rows]) => {
        const text = [head, ...rows].map((cells) => (cells ?? []).join('\t')).join('\n');
        expect(parseTable(text)).toEqual({ head, rows });
      }),
    );
  });
});
