/** Rows of a table as somebody pastes them from a spreadsheet: one line a row, cells apart by a tab or by `|`. */

export interface Table {
  head: string[];
  rows: string[][];
}

export type TableTrouble =
  | { code: 'table.rows' }
  | { code: 'table.columns' }
  /** A line, counted from 1, has more cells than the first. */
  | { code: 'table.width'; line: number };

const most = { columns: 12, rows: 300 };

/** The table, or what is wrong with it. Short lines get empty cells; empty lines count for nothing. */
export function parseTable(text: string): Table | TableTrouble {
  const lines = text.split(/\r?\n/).map((line, index) => ({ cells: cellsOf(line), line: index + 1 }));
  const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!head || rows.length === 0 || rows.length > most.rows) return { code: 'table.rows' };
  const width = head.cells.length;
  if (width < 2 || width > most.columns) return { code: 'table.columns' };
  const wide = rows.find(({ cells }) => cells.length > width);
  if (wide) return { code: 'table.width', line: wide.line };
  const fill = (cells: string[]) => Array.from({ length: width }, (_, index) => cells[index] ?? '');
  return { head: head.cells, rows: rows.map(({ cells }) => fill(cells)) };
}

/** A line with a tab is split at its tabs only: what comes from a spreadsheet may hold a `|`. */
function cellsOf(line: string): string[] {
  const cells = line.includes('\t')
    ? line.split('\t')
    : line
        .replace(/^\s*\|/, '')
        .replace(/\|\s*$/, '')
        .split('|');
  const trimmed = cells.map((cell) => cell.trim());
  while (trimmed.length > 1 && trimmed.at(-1) === '' && line.includes('\t')) trimmed.pop();
  return trimmed;
}
