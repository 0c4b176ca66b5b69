import type { DraftItem } from '../domain/import/draft-item.ts';
import type { Legacy } from '../domain/legacy-text/repair-pages.ts';
import type { Page } from '../domain/search/item.ts';

export interface ExtractedText {
  /** Pages in order, NFC, those without text left out. */
  pages: Page[];
  /** All pages of the file, with and without text. */
  pageCount: number;
  /** A limit cut the text short. */
  truncated: boolean;
  /** The text was, or seems to be, in one of the codes of before Unicode. */
  legacy?: Legacy;
  /** What the file says of itself. */
  about?: Partial<DraftItem>;
}

export const extractionProblems = ['encrypted', 'broken', 'too-large', 'too-slow'] as const;
export type ExtractionProblem = (typeof extractionProblems)[number];

/** The file gives no text; the item is still found by its title. */
export class ExtractionError extends Error {
  readonly code: `library.file-${ExtractionProblem}`;

  constructor(problem: ExtractionProblem, cause?: unknown) {
    super(`The file gives no text: ${problem}`, { cause });
    this.code = `library.file-${problem}`;
  }
}

/** Larger files are not even read. */
export const mostFileBytes = 300 * 1024 * 1024;

/** Takes the text out of one kind of file, in bounded time and memory. */
export interface TextExtractor {
  /** Judges by the first bytes of the file, never by its name. */
  recognises(head: Uint8Array): boolean;
  /** @throws ExtractionError */
  extract(bytes: Uint8Array): Promise<ExtractedText>;
}
