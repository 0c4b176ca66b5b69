import type { Span } from './words.ts';

const longest = 300;
const sentence = /[^.!?…]+(?:[.!?…]+["”’)]*|$)/gu;

/** The sentences of a page, to be read aloud; long ones in parts that end with a word. */
export function sentencesOf(text: string): Span[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: words, index }) => partsOf(words, index));
}

function partsOf(words: string, from: number): Span[] {
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (end - start <= longest) return [{ start, end }];
  const space = words.lastIndexOf(' ', longest);
  const cut = space > 0 ? space : longest;
  return [...partsOf(words.slice(0, cut), from), ...partsOf(words.slice(cut), from + cut)];
}
