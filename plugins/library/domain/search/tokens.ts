import { classAt, digit, letter, mark, separator } from './characters.ts';
import { exactWord, foldUnit, foldWord } from './fold.ts';

/** The two keys of a word. */
export interface Keys {
  /** Without marks: what finds it. */
  folded: string;
  /** With marks, spelling variants made equal: what ranks it. */
  exact: string;
}

/** The syllables and numbers of a text with their places in it. Keys are made only when asked for. */
export class Tokens {
  readonly text: string;
  readonly length: number;
  readonly #bounds: Int32Array;

  constructor(text: string, bounds: Int32Array) {
    this.text = text;
    this.#bounds = bounds;
    this.length = bounds.length / 2;
  }

  start(index: number): number {
    return this.#bounds[index * 2] as number;
  }

  end(index: number): number {
    return this.#bounds[index * 2 + 1] as number;
  }

  keys(index: number): Keys {
    const keys = keysOf(this.text.slice(this.start(index), this.end(index)));
    return keys.folded === 'khoi' && index + 1 < this.length ? sayGradesOneWay(keys, this.#next(index)) : keys;
  }

  /** The folded first letter: rules most words out without looking at the rest. */
  initial(index: number): number {
    return foldUnit(this.text.charCodeAt(this.start(index)));
  }

  all(): Keys[] {
    return Array.from({ length: this.length }, (_, index) => this.keys(index));
  }

  #next(index: number): string {
    return this.text.slice(this.start(index + 1), this.end(index + 1));
  }
}

/** Cuts a text into syllables; letters and digits part (`lop5` → `lop`, `5`). Give it NFC. */
export function tokenise(nfc: string): Tokens {
  // Each letter may be a word of its own: `a1b2`.
  let bounds = new Int32Array(nfc.length * 2);
  let count = 0;
  let kind = separator;
  for (let at = 0; at <= nfc.length; at += 1) {
    const next = at < nfc.length ? classAt(nfc, at) : separator;
    if (next === kind || (next === mark && kind === letter)) continue;
    if (kind === letter || kind === digit) bounds[count++] = at;
    if (next === letter || next === digit) bounds[count++] = at;
    kind = next;
  }
  bounds = bounds.slice(0, count);
  return new Tokens(nfc, bounds);
}

/** Folded first letters of the words that may have this folded key. */
export const initialsOf = (folded: string) =>
  (folded === 'lop' ? [folded, 'khoi'] : [folded]).map((word) => word.charCodeAt(0));

/** Keys of the words seen lately; Vietnamese has few syllables, so nearly every one is found here. */
const known = new Map<string, Keys>();
const rememberAtMost = 60_000;

function keysOf(word: string): Keys {
  let keys = known.get(word);
  if (!keys) {
    if (known.size >= rememberAtMost) known.clear();
    keys = sayIOneWay({ folded: foldWord(word), exact: exactWord(word) });
    known.set(word, keys);
  }
  return keys;
}

/** `kỳ` and `kì`, `lý` and `lí` are two spellings of one word; both are kept with i. */
const sayIOneWay = ({ folded, exact }: Keys): Keys =>
  /^[hklmst]y$/.test(folded) ? { folded: folded.replace('y', 'i'), exact: exact.replace('y', 'i') } : { folded, exact };

/** A school says `lớp 5` and `khối 5` of the same pupils' books; both are kept under `lớp`. */
function sayGradesOneWay(keys: Keys, next: string): Keys {
  const isGrade = /^([1-9]|1[0-2])$/.test(next);
  if (isGrade && keys.exact === khoi.exact) return lop;
  return isGrade && keys.exact === 'khoi' ? { folded: 'lop', exact: 'lop' } : keys;
}

const khoi = keysOf('khối');
const lop = keysOf('lớp');
