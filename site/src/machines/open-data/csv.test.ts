import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { csvText } from './csv.ts';

describe('open data as CSV', () => {
  it('is read back by a parser as it was, formulas apart', () => {
    const hard = fc.constantFrom('"', ',', '\r\n', ';', 'Lễ hội, "ngày vui"', '=1+1', '-2', '');
    const cell = fc.oneof(hard, anyText());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.integer()), { maxLength: 10 }), (rows) => {
        const text = csvText(['a', 'b', 'c'], rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const read = parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false }) as string[][];
        const safe = (value: string | number) =>
          typeof value === 'string' && /^[=+\-@\t\r]/.test(value)
            ? `'${value.toWellFormed()}`
            : String(value).toWellFormed();
        expect(read).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(safe))]);
      }),
    );
  });

  it('leaves an empty field where nothing is known', () =>
    expect(csvText(['a', 'b'], [[null, 1]])).toBe('\uFEFFa,b\r\n,1\r\n'));
});
