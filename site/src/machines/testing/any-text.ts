import fc from 'fast-check';

/** Texts of any UTF-16, halves of pairs and control characters among them. */
export const anyText = (minLength = 0): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength, maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes));
