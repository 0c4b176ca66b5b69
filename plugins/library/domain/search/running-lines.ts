import type { Page } from './item.ts';

/** Lines at the head or foot of a page that may be a running title or a page number. */
const edge = 2;
const fewestPages = 3;

/**
 * Takes running titles and page numbers out: lines that stand, but for their numbers, at the edge of at
 * least half of the pages. Otherwise the book's title would be found on each of its pages.
 */
export function dropRunningLines(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const { text } of pages) {
    for (const line of new Set(edgesOf(text.split('\n')).map(shapeOf))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const least = Math.max(fewestPages, pages.length / 2);
  const isRunning = (line: string) => (counts.get(shapeOf(line)) ?? 0) >= least;
  return pages.flatMap(({ number, text }) => {
    const lines = text.split('\n');
    const kept = lines.filter((line, index) => !(isEdge(index, lines.length) && isRunning(line)));
    const rest = kept.join('\n').trim();
    return rest === '' ? [] : [{ number, text: rest }];
  });
}

const isEdge = (index: number, length: number) => index < edge || index >= length - edge;
const edgesOf = (lines: string[]) => lines.filter((_, index) => isEdge(index, lines.length));
const shapeOf = (line: string) => line.replace(/\d+/g, '#');
