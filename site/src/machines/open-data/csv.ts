export type Cell = string | number | null;

/**
 * A table as RFC 4180 with the mark of UTF-8, which Excel wants. Texts stay as they are, because programs read them:
 * what a spreadsheet would take for a formula is kept from running by a quotation mark before it.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const whole = cell.toWellFormed();
  const text = /^[=+\-@\t\r]/.test(whole) ? `'${whole}` : whole;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
