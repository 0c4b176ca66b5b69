import { createHash } from 'node:crypto';
import { sharedKinds } from '../kinds.ts';

/** What stands on the picture that a link is shown with. */
export interface ShareWords {
  title: string;
  /** What kind of text it is, such as its category. */
  label: string;
  /** Day or time, as the page writes it. */
  day: string | null;
  school: string;
  /** The picture beside the words is shown as a whole instead of filling its side. */
  wholeCover?: boolean;
}

export const shareWidth = 1200;
export const shareHeight = 630;

/** Changes with the look of the pictures, so that old ones are not used any more. */
const edition = 2;

/** Names a picture by all that is on it: the same picture is drawn once. `cover` is the address of the photograph. */
export const shareDigest = (words: ShareWords, cover: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([edition, words, cover]))
    .digest('hex')
    .slice(0, 32);

/** Longer titles are set smaller; beside a photograph there is less room. */
export function titleSize(title: string, narrow: boolean): { size: number; lines: number } {
  const length = [...title].length * (narrow ? narrower : 1);
  if (length <= 40) return { size: 74, lines: 3 };
  if (length <= 80) return { size: 62, lines: 4 };
  if (length <= 110) return { size: 52, lines: 5 };
  return { size: 44, lines: 6 };
}
const narrower = 1.3;

/** What of a title has room: whole words, and an ellipsis for the others. */
export function cutTitle(title: string, narrow: boolean): string {
  const most = Math.floor(140 / (narrow ? narrower : 1));
  const letters = [...title.normalize('NFC').trim()];
  if (letters.length <= most) return letters.join('');
  const kept = letters.slice(0, most).join('');
  return `${kept.replace(/\s+\S*$/u, '').replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The picture of the page at a path without the mark of its language, and whether the page is an article. */
export function sharePicture(path: string): { path: string; isArticle: boolean } {
  const [, kind, slug] = /^\/([a-z-]+)\/([^/]+)$/.exec(path) ?? [];
  if (!kind || !slug || !sharedKinds.includes(kind))
    return { path: '/hinh-chia-se/truong/trang-chu.png', isArticle: false };
  return { path: `/hinh-chia-se/${kind}/${slug}.png`, isArticle: kind === 'tin-tuc' };
}
