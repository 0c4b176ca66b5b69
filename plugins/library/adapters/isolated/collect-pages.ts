import type { DraftItem } from '../../domain/import/draft-item.ts';
import { repairPages } from '../../domain/legacy-text/repair-pages.ts';
import { cleanText } from '../../domain/search/clean-text.ts';
import type { Page } from '../../domain/search/item.ts';
import type { ExtractedText } from '../../ports/text-extractor.ts';
import { limits } from './limits.ts';

/** Gathers pages up to the limits of one file. */
export function createPageCollector() {
  // As they stand: what cleaning takes for a soft hyphen is a letter in legacy text.
  const raw: Page[] = [];
  let letters = 0;
  let truncated = false;
  return {
    /** Whether more text may come. */
    hasRoom: () => letters < limits.letters && raw.length < limits.pages,
    add(number: number, text: string) {
      truncated ||= text.length > limits.pageLetters;
      letters += Math.min(text.length, limits.pageLetters);
      if (text.trim() !== '') raw.push({ number, text: text.slice(0, limits.pageLetters) });
    },
    finish(pageCount: number, complete: boolean, about: Partial<DraftItem> = {}): ExtractedText {
      const { pages, legacy } = repairPages(raw);
      return {
        pages: pages.map((page) => ({ ...page, text: cleanText(page.text) })).filter(({ text }) => text !== ''),
        pageCount,
        truncated: truncated || !complete,
        ...(legacy ? { legacy } : {}),
        ...(Object.keys(about).length > 0 ? { about } : {}),
      };
    },
  };
}
