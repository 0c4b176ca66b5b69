import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('text for the index', () => {
  it('is composed, without control characters and needless space', () => {
    expect(cleanText('  Tru\u031bo\u031b\u0300ng\u0000   \u00adem \r\n\r\n\r\n\r\nlớp\t5 ')).toBe('Trường em\n\nlớp 5');
  });

  it('is clean already when it was cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
