import type { TextExtractor } from '../../ports/text-extractor.ts';
import { runIsolated } from '../isolated/run-isolated.ts';

/** Text of an EPUB, chapter by chapter in reading order; a chapter is one file of the spine. */
export function createEpubExtractor(seconds?: number): TextExtractor {
  const entry = new URL('./worker.ts', import.meta.url);
  return {
    // An EPUB is a ZIP whose first entry, stored plain, says so.
    recognises: (head) =>
      Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004' &&
      Buffer.from(head.subarray(0, 100)).includes('mimetypeapplication/epub+zip'),
    extract: (bytes) => runIsolated(entry, bytes, seconds),
  };
}
