import type { TextExtractor } from '../../ports/text-extractor.ts';
import { runIsolated } from '../isolated/run-isolated.ts';
import { isPdf } from './is-pdf.ts';

/** Text of a PDF, page by page. */
export function createPdfExtractor(seconds?: number): TextExtractor {
  const entry = new URL('./worker.ts', import.meta.url);
  return { recognises: isPdf, extract: (bytes) => runIsolated(entry, bytes, seconds) };
}
