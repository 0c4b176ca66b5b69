import type { ImportRow } from '../domain/import/draft-item.ts';

/** `format`: no catalogue we know. `head`: a table without a column of titles. `rows`: more than one import takes. */
export const catalogueProblems = ['format', 'head', 'rows'] as const;
export type CatalogueProblem = (typeof catalogueProblems)[number];

/** The file as a whole cannot be imported. */
export class CatalogueError extends Error {
  readonly problem: CatalogueProblem;

  constructor(problem: CatalogueProblem) {
    super(`The catalogue cannot be imported: ${problem}`);
    this.problem = problem;
  }
}

/** Most rows of one import. */
export const mostRows = 2000;

/** Reads the rows of a catalogue in whatever format it is, in bounded time and memory. */
export interface CatalogueReader {
  /** @throws CatalogueError, or ExtractionError when the file is broken or costs too much. */
  read(bytes: Uint8Array): Promise<ImportRow[]>;
}
