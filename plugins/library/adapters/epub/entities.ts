/** Named letters and signs that old XHTML uses in Vietnamese texts; everything else comes as a number. */
const signs: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', copy: '©', deg: '°', times: '×' },
  ...{ divide: '÷', middot: '·', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³' },
};
const marks: Record<string, string> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327' },
};

export const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,10}));/g, (whole, decimal, hex, name) =>
    name ? (named(name) ?? whole) : numbered(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );

function named(name: string): string | undefined {
  if (Object.hasOwn(signs, name)) return signs[name];
  const [, letter, mark] = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil)$/.exec(name) ?? [];
  return letter && mark ? `${letter}${marks[mark]}`.normalize('NFC') : undefined;
}

const numbered = (point: number) =>
  point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
