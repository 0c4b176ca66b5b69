import { foldWord } from '../fold.ts';

/**
 * What a Vietnamese syllable can be: an onset, a rime and a tone. Tells a word that was typed without an
 * input method from any other run of letters.
 */
const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');

const rimes = `
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  y yêm yên yêng yêt yêu uy uya uych uynh uyt uyu uyên uyêt uyp
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oc oe oem oen oeo oet oi om on ong oong ooc op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`
  .trim()
  .split(/\s+/);

export const tones = { none: '', grave: '\u0300', acute: '\u0301', tilde: '\u0303', hook: '\u0309', dot: '\u0323' };
export type Tone = (typeof tones)[keyof typeof tones];

/** A syllable in small letters; the tone stands apart from them. */
export interface Syllable {
  letters: string;
  tone: Tone;
}

/** Syllables without their tones. */
export const toneless: ReadonlySet<string> = new Set(onsets.flatMap((onset) => rimes.map((rime) => onset + rime)));

/** After a stop only two tones can be spoken. */
export const canBearTone = (letters: string, tone: Tone) =>
  !/(c|ch|p|t)$/.test(letters) || tone === '' || tone === tones.acute || tone === tones.dot;

export const isSyllable = ({ letters, tone }: Syllable) => toneless.has(letters) && canBearTone(letters, tone);

const bare = new Set([...toneless].map(foldWord));

/** Whether the letters would be a syllable if some of them had their shapes: `truòng`. */
export const lacksShapes = ({ letters, tone }: Syllable) => bare.has(foldWord(letters)) && canBearTone(letters, tone);

const shaped = /[âêôăơư](?!.*[âêôăơư])/;
const vowels = /[aăâeêioôơuưy]+/;

/** As it is written; the tone mark stands where most books put it (`hoà`, `thuý`). */
export function spell({ letters, tone }: Syllable): string {
  if (tone === '') return letters;
  const at = toneSeat(letters);
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}

function toneSeat(letters: string): number {
  const onset = /^(qu|gi)(?=[aăâeêioôơuưy])/.exec(letters)?.[0].length ?? 0;
  const rest = letters.slice(onset);
  const marked = shaped.exec(rest);
  if (marked) return onset + marked.index;
  const cluster = vowels.exec(rest) as RegExpExecArray;
  const first = onset + cluster.index;
  const length = cluster[0].length;
  const closed = cluster.index + length < rest.length;
  const glides = /^(oa|oe|uy)/.test(cluster[0]);
  return first + (length > 1 && (closed || glides) ? 1 : 0);
}

/** A word from its key, which has the tone at its end. */
export function spellKey(exact: string): string {
  const tone = (/[\u0300\u0301\u0303\u0309\u0323]$/.exec(exact)?.[0] ?? '') as Tone;
  const letters = exact.slice(0, exact.length - tone.length);
  return isSyllable({ letters, tone }) ? spell({ letters, tone }) : exact.normalize('NFC');
}
