import type { ImportRow } from '../../domain/import/draft-item.ts';
import { CatalogueError, type CatalogueProblem, type CatalogueReader, mostRows } from '../../ports/catalogue-reader.ts';
import { runIsolated } from '../isolated/run-isolated.ts';

export type Read = { rows: ImportRow[] } | { problem: CatalogueProblem };

/** MARCXML, ISO 2709, Excel and CSV, told apart by their bytes. */
export function createCatalogueReader(): CatalogueReader {
  const entry = new URL('./worker.ts', import.meta.url);
  return {
    async read(bytes) {
      const read = await runIsolated<Read>(entry, bytes);
      if ('problem' in read) throw new CatalogueError(read.problem);
      if (read.rows.length > mostRows) throw new CatalogueError('rows');
      return read.rows;
    },
  };
}
