import type { CoverMaker } from '../../ports/cover-maker.ts';
import { runApart } from '../isolated/run-apart.ts';
import { isOffice } from './is-office.ts';

/** The preview that a Word file or presentation brings. */
export function createOfficeCover(seconds?: number): CoverMaker {
  const entry = new URL('./draw-cover.ts', import.meta.url);
  return { recognises: isOffice, draw: (bytes) => runApart(entry, bytes, seconds) };
}
