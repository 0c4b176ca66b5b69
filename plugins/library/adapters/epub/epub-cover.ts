import type { CoverMaker } from '../../ports/cover-maker.ts';
import { runApart } from '../isolated/run-apart.ts';
import { isEpub } from './is-epub.ts';

/** The cover that an EPUB brings. */
export function createEpubCover(seconds?: number): CoverMaker {
  const entry = new URL('./draw-cover.ts', import.meta.url);
  return { recognises: isEpub, draw: (bytes) => runApart(entry, bytes, seconds) };
}
