/** What became of a file when its text was looked for. */
export const fileStates = [
  'readable',
  'partly',
  'scanned',
  'no-pages',
  'encrypted',
  'broken',
  'too-large',
  'too-slow',
] as const;
export type FileState = (typeof fileStates)[number];

export interface FileFinding {
  state: FileState;
  pages: number;
  pagesWithText: number;
  legacy: 'converted' | 'unsure' | null;
  truncated: boolean;
}

interface Text {
  pages: readonly unknown[];
  pageCount: number;
  truncated: boolean;
  legacy?: 'converted' | 'unsure';
}

const nothing = { pages: 0, pagesWithText: 0, legacy: null, truncated: false };

/** Covers, pictures and empty pages hold no text in any book; only when most pages are so was it scanned in part. */
const enough = 0.5;

/** @param text undefined for kinds of files that have no pages to read, such as films */
export function findingOf(text: Text | undefined): FileFinding {
  if (!text || text.pageCount === 0) return { state: 'no-pages', ...nothing };
  const { pages, pageCount, truncated, legacy = null } = text;
  const state =
    pages.length === 0 ? 'scanned' : pages.length < pageCount * enough && !truncated ? 'partly' : 'readable';
  return { state, pages: pageCount, pagesWithText: pages.length, legacy, truncated };
}

export const refusedFinding = (state: FileState): FileFinding => ({ state, ...nothing });
