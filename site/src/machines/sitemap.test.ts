import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { entriesOf, parsePart, partNames, partSize, sitemapIndex, sitemapPart } from './sitemap.ts';
import { anyText } from './testing/any-text.ts';

const origin = 'https://khue.example';

/** Texts of the elements with this name; throws for what is no XML. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', (tag) => {
    if (tag.local === name) found.push(text);
  });
  parser.write(xml).close();
  return found;
}

describe('the sitemap', () => {
  it('is XML with every address, whatever keys hold', () => {
    fc.assert(
      fc.property(fc.array(anyText(1), { maxLength: 8 }), (keys) => {
        const whole = keys.filter((key) => key.isWellFormed() && key !== '.' && key !== '..');
        const rows = whole.map((key) => ({ id: key, key, changedAt: '2026-11-23T00:00:00.000Z', englishKey: null }));
        const found = texts(sitemapPart(entriesOf('tin-tuc', rows), origin), 'loc');
        expect(found).toEqual(whole.map((key) => `${origin}/tin-tuc/${encodeURIComponent(key)}`));
      }),
    );
  });

  it('names its parts and finds them by their names', () => {
    expect(partNames('tin-tuc', 0)).toEqual([]);
    const names = partNames('tin-tuc', 2 * partSize + 1);
    expect(names).toEqual(['tin-tuc', 'tin-tuc-2', 'tin-tuc-3']);
    expect(names.map(parsePart)).toEqual([1, 2, 3].map((number) => ({ kind: 'tin-tuc', number })));
    expect(['tin-tuc-1', 'tin-tuc-0', 'Tin', '../x', 'a-99999'].map(parsePart)).toEqual(Array(5).fill(null));
    const index = sitemapIndex([{ name: 'tin-tuc', changedAt: '2026-11-23T00:00:00.000Z' }], origin);
    expect(texts(index, 'loc')).toEqual([`${origin}/sitemap/tin-tuc.xml`]);
    expect(texts(index, 'lastmod')).toEqual(['2026-11-23T00:00:00.000Z']);
  });
});
