import { stringify } from 'csv-stringify/sync';
import { type Cell, writeDay, writeNumber } from '../../domain/registers/table.ts';
import type { TableWriter } from '../../ports/table-writer.ts';

/** As a Vietnamese Excel opens it by a double click: UTF-8 with its mark, semicolons, decimal commas. */
export const createCsvWriter = (): TableWriter => ({
  mime: 'text/csv; charset=utf-8',
  write: async ({ heads, rows, notes }) => {
    const lines: readonly (readonly Cell[])[] = [heads, ...rows, ...notes.map((note) => [note])];
    return Buffer.from(
      stringify(lines as Cell[][], {
        bom: true,
        delimiter: ';',
        record_delimiter: '\r\n',
        escape_formulas: true,
        cast: { number: writeNumber, object: (cell) => writeDay(cell as { day: string }) },
      }),
    );
  },
});
