/**
 * Folding: lower case without marks, one UTF-16 code unit to one, so that a place in the folded
 * text is the same place in the original.
 */
const marks = /\p{M}+/gu;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const folded = new Uint16Array(0x10000);

/** Folds every code unit of an NFC text; the result has the same length. */
export function foldText(nfc: string): string {
  let result = '';
  for (let at = 0; at < nfc.length; at += 4096) {
    const units = new Uint16Array(Math.min(4096, nfc.length - at));
    for (let index = 0; index < units.length; index += 1) units[index] = foldUnit(nfc.charCodeAt(at + index));
    result += String.fromCharCode(...units);
  }
  return result;
}

/** The key under which a word is found whatever marks it was typed with: `Đường` → `duong`. */
export const foldWord = (nfc: string) => foldText(nfc).replace(marks, '');

/**
 * The key under which a word is the same word: lower case, the tone taken out of its place and put
 * last, so that `hoà` and `hòa`, two spellings of one word, are equal and `hoa` is another.
 */
export function exactWord(nfc: string): string {
  const parts = nfc.toLowerCase().normalize('NFD');
  const tones = parts.match(toneMarks);
  return tones ? parts.replace(toneMarks, '').normalize('NFC') + tones.join('') : parts.normalize('NFC');
}

/** Folds one code unit. */
export function foldUnit(unit: number): number {
  folded[unit] ||= computeFold(unit);
  return folded[unit] as number;
}

function computeFold(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const base = String.fromCharCode(unit).toLowerCase().normalize('NFD').replace(/đ/g, 'd');
  const bare = base.replace(marks, '') || base;
  return bare.length === 1 ? bare.charCodeAt(0) : unit;
}
