import type { Page } from '../search/item.ts';
import type { FileState } from './file-state.ts';

/** `kind`: no PDF. `not-started`: the program is not there. `failed`: it gave up. */
export const recognitionProblems = ['kind', 'not-started', 'failed', 'too-slow', 'too-large', 'no-text'] as const;
export type RecognitionProblem = (typeof recognitionProblems)[number];

export const wantsRecognition = (state: FileState) => state === 'scanned' || state === 'partly';

/** What the file says of itself is surer than what was read off its pictures. */
export function withRecognised(own: readonly Page[], recognised: readonly Page[]): Page[] {
  const known = new Set(own.map(({ number }) => number));
  return [...own, ...recognised.filter(({ number }) => !known.has(number))].sort((a, b) => a.number - b.number);
}

/** OCR programs end each page with a form feed. */
export const pagesOf = (text: string): Page[] =>
  text.split('\f').map((page, index) => ({ number: index + 1, text: page }));
