import { cleanText } from '../../domain/search/clean-text.ts';
import type { Page } from '../../domain/search/item.ts';
import { limits } from './limits.ts';

/** Gathers pages up to the limits of one file. */
export function createPageCollector() {
  const pages: Page[] = [];
  let letters = 0;
  let truncated = false;
  return {
    /** Whether more text may come. */
    hasRoom: () => letters < limits.letters && pages.length < limits.pages,
    add(number: number, raw: string) {
      const text = cleanText(raw.slice(0, limits.pageLetters));
      truncated ||= raw.length > limits.pageLetters;
      letters += text.length;
      if (text !== '') pages.push({ number, text });
    },
    finish: (pageCount: number, complete: boolean) => ({ pages, pageCount, truncated: truncated || !complete }),
  };
}
