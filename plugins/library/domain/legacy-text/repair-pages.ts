import { recogniseWriting, toUnicode, type Writing } from './recognise.ts';

/** Enough to judge a book by. */
const sample = 200_000;

/** `converted`: legacy text was turned into Unicode. `unsure`: it looks like legacy text, and is left as it stands. */
export type Legacy = 'converted' | 'unsure';

/**
 * Turns pages in legacy codes into Unicode: all of them when the whole is written so, else each page that is,
 * such as an old chapter in a newer book.
 */
export function repairPages<Page extends { text: string }>(pages: readonly Page[]): { pages: Page[]; legacy?: Legacy } {
  const ofWhole = recogniseWriting(
    pages
      .map(({ text }) => text)
      .join('\n')
      .slice(0, sample),
  );
  const found = pages.map((page) => (isLegacy(ofWhole) ? ofWhole : recogniseWriting(page.text)));
  const legacy = found.some(isLegacy) ? 'converted' : [ofWhole, ...found].includes('unsure') ? 'unsure' : undefined;
  return {
    pages: pages.map((page, index) => ({ ...page, text: toUnicode(page.text, found[index] as Writing) })),
    ...(legacy ? { legacy } : {}),
  };
}

const isLegacy = (writing: Writing) => writing === 'tcvn3' || writing === 'vni';
