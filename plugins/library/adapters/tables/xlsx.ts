import type { Row } from 'write-excel-file/node';
import writeExcel from 'write-excel-file/node';
import type { Cell } from '../../domain/registers/table.ts';
import type { TableWriter } from '../../ports/table-writer.ts';

const dateFormat = 'dd/mm/yyyy';
/** Longest name of a sheet, and what may not stand in one. */
const sheetName = (name: string) => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** Texts are written as texts: Excel computes only what is marked as a formula. */
export const createXlsxWriter = (): TableWriter => ({
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: ({ name, heads, rows, notes }) => {
    const data: Row[] = [
      heads.map((head) => ({ value: head, type: String, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map(cellOf)),
      ...notes.map((note) => [{ value: note, type: String }]),
    ];
    const columns = heads.map((head, column) => ({ width: widthOf(head, rows, column) }));
    return writeExcel(data, { sheet: sheetName(name), columns, dateFormat, stickyRowsCount: 1 }).toBuffer();
  },
});

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dateFormat };
}

/** Heads break into lines; only the rows need their width. */
const widestHead = 18;

const widthOf = (head: string, rows: readonly (readonly Cell[])[], column: number) => {
  const longest = Math.max(
    Math.min(head.length, widestHead),
    ...rows.slice(0, 200).map((row) => textOf(row[column] ?? null).length),
  );
  return Math.min(60, Math.max(8, longest + 2));
};
const textOf = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.day : String(cell ?? ''));
