import { indexText } from '../shared/text-index.ts';
import { findPhrases, type Span, type Wanted } from '../shared/words.ts';

export type Ink = 'found' | 'highlight' | 'spoken';

export interface Stroke extends Span {
  ink: Ink;
  id?: string;
}

const share = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** Colours passages of one page, in a layer between picture and text. Shares of the page, so that zoom moves them along. */
export function paintPage(page: HTMLElement, strokes: Stroke[]): HTMLElement | null {
  page.querySelector('.paint')?.remove();
  const layer = textLayerOf(page);
  if (!layer || strokes.length === 0) return null;
  const index = indexText(layer);
  const paint = document.createElement('div');
  paint.className = 'paint';
  const box = page.getBoundingClientRect();
  for (const { ink, id, ...span } of strokes) {
    for (const rect of linesOf(index.rangeOf(span))) {
      const mark = document.createElement('div');
      mark.className = ink;
      if (id) mark.dataset.mark = id;
      Object.assign(mark.style, {
        left: share(rect.left - box.left, box.width),
        top: share(rect.top - box.top, box.height),
        width: share(rect.width, box.width),
        height: share(rect.height, box.height),
      });
      paint.append(mark);
    }
  }
  layer.before(paint);
  return paint;
}

export const textLayerOf = (page: HTMLElement) => page.querySelector<HTMLElement>('.textLayer');

/** Words of the open text layer. */
export function wordsOn(page: HTMLElement, wanted: Wanted): Span[] {
  const layer = textLayerOf(page);
  return layer ? findPhrases(indexText(layer).text, wanted) : [];
}

/** A range gives one box for each piece of text; empty ones are line ends. */
const linesOf = (range: Range) =>
  [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
