import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { element, textElement, xmlDocument } from '../../domain/xml/xml.ts';

/** What a strict parser reads of a document: names, attributes and text. */
function read(xml: string) {
  const seen: { names: string[]; attributes: Record<string, string>[]; text: string } = {
    names: [],
    attributes: [],
    text: '',
  };
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    seen.names.push(name);
    seen.attributes.push({ ...(attributes as Record<string, string>) });
  });
  parser.on('text', (text) => {
    if (depth > 0) seen.text += text;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return seen;
}

const carried = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
const anyText = fc.string({
  unit: fc.constantFrom(...'<>&"\'\r\n\t]]> aộ\u0000\u0008\uFFFE\uD800😀'.split('')),
  maxLength: 40,
});

describe('an XML document', () => {
  it('holds any text and attribute as it was, without what XML cannot carry', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), anyText), anyText, (text, attribute) => {
        const seen = read(xmlDocument(element('a', { b: attribute, c: null }, element('d', {}, text))));
        expect(seen.names).toEqual(['a', 'd']);
        expect(seen.attributes[0]).toEqual({ b: carried(attribute) });
        expect(seen.text).toBe(carried(text));
      }),
    );
  });

  it('leaves away what is missing', () => {
    expect(xmlDocument(element('a', {}, textElement('b', null), null))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n',
    );
  });
});
