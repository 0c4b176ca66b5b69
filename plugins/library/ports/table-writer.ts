import type { Table } from '../domain/registers/table.ts';

/** Writes a table as a file that offices open. No text of a cell is ever taken for a formula. */
export interface TableWriter {
  mime: string;
  write(table: Table): Promise<Buffer>;
}
