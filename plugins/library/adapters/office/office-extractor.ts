import type { TextExtractor } from '../../ports/text-extractor.ts';
import { runIsolated } from '../isolated/run-isolated.ts';
import { isOffice } from './is-office.ts';

/** Text of a Word file by pages, of a presentation by slides; Office Open XML only. */
export function createOfficeExtractor(seconds?: number): TextExtractor {
  const entry = new URL('./worker.ts', import.meta.url);
  return { recognises: isOffice, extract: (bytes) => runIsolated(entry, bytes, seconds) };
}
