/** VNI for Windows: a letter and a sign behind it, for the characters of Latin-1. */
const tones = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï', '': '' };
const tonesOnBreve = { '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë', '': 'ê' };
const tonesOnCircumflex = { '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä', '': 'â' };
/** Letter in Unicode, letter in VNI, and the signs of its tones. */
const families: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ...[...'aeouy'].map((letter) => [letter, letter, tones] as const),
  ['ă', 'a', tonesOnBreve],
  ...[...'âêô'].map((letter) => [letter, letter.normalize('NFD')[0] as string, tonesOnCircumflex] as const),
  ['ơ', 'ô', tones],
  ['ư', 'ö', tones],
];
/** Letters that have a sign of their own. */
const single: readonly (readonly [string, string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
  ['đ', 'ñ'],
];

const small = [
  ...single,
  ...families.flatMap(([letter, base, signs]) =>
    Object.entries(signs).map(([tone, sign]) => [(letter + tone).normalize('NFC'), base + sign] as const),
  ),
].filter(([letter, sign]) => letter !== sign);
const pairs = [
  ...new Map([...small, ...small.map(([letter, sign]) => [letter.toUpperCase(), sign.toUpperCase()] as const)]),
];
const written = new Map(pairs.map(([letter, sign]) => [letter, sign]));
const read = new Map(pairs.map(([letter, sign]) => [sign, letter]));
/** The longest first: `ôù` is one letter. */
const pattern = new RegExp([...read.keys()].sort((one, other) => other.length - one.length).join('|'), 'g');

/** A large letter may carry a small sign: `Aâ` stands for Â as `AÂ` does. */
export const fromVni = (text: string): string =>
  text
    .replace(/([AEOUYÔÖ])([ùøûõïéèúüëêáàåãäâ])/g, (_, letter: string, sign: string) => letter + sign.toUpperCase())
    .replace(pattern, (sign) => read.get(sign) ?? sign);

export const toVni = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => written.get(letter) ?? letter).join('');
