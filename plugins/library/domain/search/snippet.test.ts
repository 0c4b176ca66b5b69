import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from './match.ts';
import { parseQuery } from './query.ts';
import { cutSnippet } from './snippet.ts';
import { tokenise } from './tokens.ts';

function snippet(text: string, typed: string) {
  const nfc = text.normalize('NFC');
  const tokens = tokenise(nfc);
  const match = matchText(parseQuery(typed), tokens);
  return match ? cutSnippet(nfc, tokens, match) : [];
}

const long = `${'Mở đầu câu chuyện. '.repeat(40)}Quang hợp ở\n  thực vật cần Ánh Sáng. ${'Và kết thúc. '.repeat(40)}`;

describe('snippets', () => {
  it('keep the original letters and mark what was found', () => {
    const pieces = snippet(long, 'thuc vat can anh sang');
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['thực vật cần Ánh Sáng']);
    expect(pieces[0]?.text).toMatch(/^… .*Quang hợp ở $/);
    expect(pieces.at(-1)?.text).toMatch(/ …$/);
  });

  it('mark the word that was typed and not its look-alikes', () => {
    const pieces = snippet('ma, má, mà và mã', 'mà');
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['mà']);
  });

  it('are pieces of the original, never much longer than wanted', () => {
    const words = ['hoa', 'hòa', 'Hoà', 'lá', 'la', '5', 'đỏ', 'sông\n', '–', 'ối!'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 200 }),
        fc.constantFrom('hoa', 'hoà', 'la do', 'song 5'),
        (list, typed) => {
          const text = list.join(' ');
          const pieces = snippet(text, typed);
          const shown = pieces.map((piece) => piece.text).join('');
          expect(text.replace(/\s+/g, ' ')).toContain(shown.replace(/^… | …$/g, ''));
          expect(shown.length).toBeLessThan(220);
          if (pieces.length > 0) expect(pieces.some(({ hit }) => hit)).toBe(true);
        },
      ),
    );
  });
});
