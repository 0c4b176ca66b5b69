import type { TextExtractor } from '../../ports/text-extractor.ts';
import { runIsolated } from '../isolated/run-isolated.ts';

/** Text of a Word file by pages, of a presentation by slides; Office Open XML only. */
export function createOfficeExtractor(seconds?: number): TextExtractor {
  const entry = new URL('./worker.ts', import.meta.url);
  return {
    // A ZIP says only in its parts what it is; those of other kinds name it in their first entry.
    recognises: (head) =>
      Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004' &&
      !Buffer.from(head.subarray(0, 100)).includes('mimetypeapplication/'),
    extract: (bytes) => runIsolated(entry, bytes, seconds),
  };
}
