import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { anyText } from './testing/any-text.ts';
import { withoutControls, xmlText } from './xml.ts';

describe('text for XML', () => {
  it('is read back by a strict parser, whatever it held', () => {
    const hard = fc.constantFrom('\u0000', '\u000b', '\u0085', '\ufffe', '\ud800', '\udfff', '😀', '&', ']]>', 'ễ');
    fc.assert(
      fc.property(fc.array(fc.oneof(hard, anyText()), { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        let read = '';
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('text', (piece) => {
          read += piece;
        });
        parser.write(`<a>${xmlText(text)}</a>`).close();
        expect(read).toBe(withoutControls(text).replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('keeps letters, marks and line ends', () => {
    expect(withoutControls('Lễ hội\nữ ộ\t😀')).toBe('Lễ hội\nữ ộ\t😀');
    expect(withoutControls('a\u0000b\u001bc\ud800d')).toBe('abcd');
  });
});
