import { exactWord, foldWord } from './fold.ts';

/** One syllable or number with its place in the original NFC text. */
export interface Token {
  start: number;
  end: number;
  /** Without marks: what finds it. */
  folded: string;
  /** With marks, spelling variants made equal: what ranks it. */
  exact: string;
}

const separator = 0;
const letter = 1;
const digit = 2;
const mark = 3;
const classes = new Uint8Array(0x10000).fill(255);

/** Keys of the syllables seen lately; Vietnamese has few of them, so nearly every one is found here. */
const known = new Map<string, { folded: string; exact: string }>();
const rememberAtMost = 60_000;

/** Cuts a text into syllables; letters and digits part (`lop5` → `lop`, `5`). Give it NFC. */
export function tokenise(nfc: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let kind = separator;
  for (let at = 0; at <= nfc.length; at += 1) {
    const next = at < nfc.length ? classOf(nfc, at) : separator;
    if (next === mark && kind === letter) continue;
    if (next === kind) continue;
    if (kind === letter || kind === digit) tokens.push(tokenAt(nfc, start, at));
    start = at;
    kind = next;
  }
  return sayGradesOneWay(tokens);
}

function tokenAt(nfc: string, start: number, end: number): Token {
  const word = nfc.slice(start, end);
  let keys = known.get(word);
  if (!keys) {
    if (known.size >= rememberAtMost) known.clear();
    keys = { folded: foldWord(word), exact: exactWord(word) };
    known.set(word, keys);
  }
  return { start, end, folded: keys.folded, exact: keys.exact };
}

/** A school says `lớp 5` and `khối 5` of the same pupils' books; both are kept under `lớp`. */
function sayGradesOneWay(tokens: Token[]): Token[] {
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.folded !== 'khoi' || !isGrade(tokens[index + 1] as Token)) continue;
    if (token.exact === exactKhoi) token.exact = exactLop;
    else if (token.exact === 'khoi') token.exact = 'lop';
    else continue;
    token.folded = 'lop';
  }
  return tokens;
}

const exactKhoi = exactWord('khối');
const exactLop = exactWord('lớp');
const isGrade = (token: Token) => /^([1-9]|1[0-2])$/.test(token.folded);

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return pairClass(text, at, unit);
  if (classes[unit] === 255) classes[unit] = classify(String.fromCharCode(unit));
  return classes[unit] as number;
}

/** Both halves of a letter outside the basic plane (chữ Nôm) belong to a word, other pairs to none. */
function pairClass(text: string, at: number, unit: number): number {
  const first = unit >= 0xdc00 ? at - 1 : at;
  const point = first >= 0 ? text.codePointAt(first) : undefined;
  return point !== undefined && point > 0xffff ? classify(String.fromCodePoint(point)) : separator;
}

function classify(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{Nd}/u.test(character)) return digit;
  return /\p{M}/u.test(character) ? mark : separator;
}
