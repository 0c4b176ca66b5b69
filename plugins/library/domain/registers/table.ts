/** A day as YYYY-MM-DD, so that a sheet can keep it as a date. */
export interface DayCell {
  day: string;
}
export type Cell = string | number | DayCell | null;

/** What is handed out as a sheet, whatever writes it. */
export interface Table {
  /** Name of the sheet and, without marks, of the file. */
  name: string;
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Lines under the rows: what the figures mean, who took them. */
  notes: readonly string[];
}

export const dayCell = (day: string | null): DayCell | null => (day ? { day } : null);

/** As a person here writes a day. */
export const writeDay = ({ day }: DayCell) => day.split('-').reverse().join('/');

/** As a person here writes a number. */
export const writeNumber = (number: number) => String(number).replace('.', ',');

/** A share in percent with one decimal; nothing of nothing is none. */
export const percent = ({ part, whole }: { part: number; whole: number }): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
