import type { CoverMaker } from '../../ports/cover-maker.ts';
import { runApart } from '../isolated/run-apart.ts';
import { isPdf } from './is-pdf.ts';

/** The cover of a PDF is its first page. */
export function createPdfCover(seconds?: number): CoverMaker {
  const entry = new URL('./draw-cover.ts', import.meta.url);
  return { recognises: isPdf, draw: (bytes) => runApart(entry, bytes, seconds) };
}
