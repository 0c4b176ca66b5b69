/** Typing errors of one edit: a letter too many, too few, another one, or two that changed places. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words are one edit from too many others. */
export const shortestCorrected = 3;
const longestCorrected = 16;

/** All folded words one edit away; no digits and no short words, where a correction would be a guess. */
export function oneEditAway(folded: string): string[] {
  if (folded.length < shortestCorrected || folded.length > longestCorrected || !/^[a-z]+$/.test(folded)) return [];
  const words = new Set<string>();
  for (let at = 0; at <= folded.length; at += 1) {
    const before = folded.slice(0, at);
    const after = folded.slice(at);
    words.add(before + after.slice(1));
    if (after.length > 1) words.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) words.add(before + letter + after).add(before + letter + after.slice(1));
  }
  words.delete(folded);
  return [...words];
}

/** Whether one edit leads from one word to the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [restA, restB] = [a.length - head - tail, b.length - head - tail];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
