import type { RecognitionProblem } from '../domain/ingest/recognition.ts';
import type { Page } from '../domain/search/item.ts';

/** The pages could not be read; the file stays a scan. */
export class RecognitionError extends Error {
  readonly problem: RecognitionProblem;
  constructor(problem: RecognitionProblem, details = '') {
    super(details);
    this.problem = problem;
  }
}

/** Reads the letters on pictures of pages, in bounded time. */
export interface TextRecogniser {
  /**
   * Pages with text, by their numbers.
   * @throws RecognitionError
   */
  recognise(pdf: Uint8Array): Promise<Page[]>;
  /** Ends what is running. */
  close(): void;
}
