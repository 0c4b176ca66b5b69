import type { TextExtractor } from '../../ports/text-extractor.ts';
import { runIsolated } from '../isolated/run-isolated.ts';

/** Text of a PDF, page by page. */
export function createPdfExtractor(seconds?: number): TextExtractor {
  const entry = new URL('./worker.ts', import.meta.url);
  return {
    // Readers tolerate up to a kilobyte of other bytes before the signature.
    recognises: (head) => Buffer.from(head.subarray(0, 1024)).includes('%PDF-'),
    extract: (bytes) => runIsolated(entry, bytes, seconds),
  };
}
