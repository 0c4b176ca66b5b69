/**
 * Finds words in the text of a page as the library's search understands them: without diacritics, đ as d, a word
 * typed with its marks means that word. Works on composed and decomposed text alike, and tells places of the text given.
 */
export interface Span {
  start: number;
  end: number;
}

interface Word extends Span {
  folded: string;
  exact: string;
}

const wordPattern = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
}

/** Lower case with the tone at the end, so that `hoà` and `hòa` are one word. */
function exactly(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  return parts.replace(toneMarks, '').normalize('NFC') + (parts.match(toneMarks) ?? []).join('');
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
    exact: exactly(word),
  }));
}

export interface Wanted {
  /** Each is looked for as words that stand one after another. */
  phrases: string[];
  /** The last word may be the beginning of one: somebody is still typing. */
  typing?: boolean;
}

/** Places of the phrases; when a phrase stands nowhere with the marks that were typed, its look-alikes. */
export function findPhrases(text: string, { phrases, typing = false }: Wanted): Span[] {
  const words = wordsOf(text);
  const found = phrases.flatMap((phrase) => {
    const wanted = wordsOf(phrase);
    const strictly = findRuns(words, wanted, typing, true);
    return strictly.length > 0 ? strictly : findRuns(words, wanted, typing, false);
  });
  return joinOverlaps(found);
}

function findRuns(words: Word[], wanted: Word[], typing: boolean, strict: boolean): Span[] {
  if (wanted.length === 0) return [];
  const fits = (word: Word, index: number): boolean => {
    const asked = wanted[index] as Word;
    const key = strict && asked.exact !== asked.folded ? 'exact' : 'folded';
    return typing && index === wanted.length - 1 ? word.folded.startsWith(asked.folded) : word[key] === asked[key];
  };
  const runs: Span[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const run = words.slice(at, at + wanted.length);
    if (run.every(fits)) runs.push({ start: (run[0] as Word).start, end: (run.at(-1) as Word).end });
  }
  return runs;
}

function joinOverlaps(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const open = joined.at(-1);
    if (open && span.start < open.end) open.end = Math.max(open.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** The words of a question one by one, for when they do not stand together. */
export const apart = (question: string): string[] =>
  wordsOf(question.normalize('NFC')).map(({ start, end }) => question.normalize('NFC').slice(start, end));
