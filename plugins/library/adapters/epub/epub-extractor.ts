import type { TextExtractor } from '../../ports/text-extractor.ts';
import { runIsolated } from '../isolated/run-isolated.ts';
import { isEpub } from './is-epub.ts';

/** Text of an EPUB, chapter by chapter in reading order; a chapter is one file of the spine. */
export function createEpubExtractor(seconds?: number): TextExtractor {
  const entry = new URL('./worker.ts', import.meta.url);
  return { recognises: isEpub, extract: (bytes) => runIsolated(entry, bytes, seconds) };
}
