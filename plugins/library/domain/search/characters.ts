/** What a UTF-16 code unit is to the analyser. */
export const separator = 0;
export const letter = 1;
export const digit = 2;
export const mark = 3;

const unknown = 255;
const classes = new Uint8Array(0x10000).fill(unknown);

/** Class of the code unit at this place. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return pairClass(text, at, unit);
  if (classes[unit] === unknown) classes[unit] = classify(String.fromCharCode(unit));
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
