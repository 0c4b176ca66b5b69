import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** How Vietnamese is written in a text. `unsure`: not as Unicode has it, and in no way that we know. */
export type Writing = 'unicode' | 'tcvn3' | 'vni' | 'unsure';

/** Letters that only Vietnamese in Unicode has: whoever writes them writes Unicode. */
const ofUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|[aeiouyAEIOUY]\p{M}/u;
const marked = /[\u00a1-\u00ff]/;
/** Fewer marked words than this are chance. */
const fewestWords = 8;
const sure = 0.9;
const doubtful = 0.5;

/**
 * Judges by what the words would be: legacy text read the right way consists of syllables, and read as it
 * stands it does not. Text with a single letter of Vietnamese Unicode is never taken for anything else.
 */
export function recogniseWriting(text: string): Writing {
  if (ofUnicode.test(text)) return 'unicode';
  const words = wordsOf(text).filter((word) => marked.test(word));
  if (words.length < fewestWords) return 'unicode';
  const share = (read: (word: string) => string) =>
    words.filter((word) => wordsOf(read(word)).every(isSyllable)).length / words.length;
  const shares = { unicode: share((word) => word), tcvn3: share(fromTcvn3), vni: share(fromVni) };
  const best = shares.tcvn3 >= shares.vni ? 'tcvn3' : 'vni';
  if (shares[best] >= sure && shares[best] > shares.unicode) return best;
  return shares[best] >= doubtful && shares[best] > shares.unicode ? 'unsure' : 'unicode';
}

/** Signs of both codes count as letters here, whatever Unicode calls them. */
const wordsOf = (text: string) => text.split(/[^\p{L}\u00a1-\u00ff]+/u).filter((word) => word !== '');

/** What is written that way, in Unicode. */
export function toUnicode(text: string, writing: Writing): string {
  if (writing === 'tcvn3') return fromTcvn3(text);
  return writing === 'vni' ? fromVni(text) : text;
}

/** Fonts tell by their names in which code their text is; undefined for all others. */
export function writingOfFont(font: string): { writing: 'tcvn3' | 'vni'; capitals: boolean } | undefined {
  const name = font.replace(/^[A-Z]{6}\+/, '');
  if (/^\.vn/i.test(name)) return { writing: 'tcvn3', capitals: /^\.vn[a-z0-9 ]*H$/i.test(name) && /H$/.test(name) };
  return /^vni[- ]/i.test(name) ? { writing: 'vni', capitals: false } : undefined;
}
