const onset = '(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const rimes =
  'iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uyê|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|yê|[aăâeêioôơuưy]';
const coda = '(?:ch|ng|nh|[cmnpt])?';
const pattern = new RegExp(`^${onset}(?:${rimes})${coda}$`);
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether letters could be one syllable of Vietnamese, by how syllables are built. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(tone)?.length ?? 0) > 1) return false;
  return pattern.test(parts.replace(tone, '').normalize('NFC'));
}
