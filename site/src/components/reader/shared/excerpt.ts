import type { Span } from './words.ts';

const around = 60;
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Found words with what stands around them, cut between words. */
export function excerpt(text: string, { start, end }: Span): { before: string; words: string; after: string } {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s/ : /^/, '');
  const after = text.slice(end, to).replace(to < text.length ? /\s\S*$/ : /$/, '');
  return { before: plain(before).trimStart(), words: plain(text.slice(start, end)), after: plain(after).trimEnd() };
}
