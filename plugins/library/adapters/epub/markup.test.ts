import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../domain/search/clean-text.ts';
import { visibleText } from './markup.ts';
import { findPackage, isProtected, readingOrder } from './package.ts';

const text = (markup: string) => cleanText(visibleText(markup));

describe('what a reader sees of a chapter', () => {
  it('keeps words whole across inline tags and parts blocks', () => {
    expect(text('<p>Trư<b>ờng</b> em</p><p class="a>b">l&#7899;p&nbsp;5</p><br/>&agrave; &amp; &khong;')).toBe(
      'Trường em\n\nlớp 5\n\nà & &khong;',
    );
  });

  it('shows nothing of scripts, styles, comments and heads', () => {
    const hidden =
      '<head><title>x</title></head><script>if (a<b) x("</p>")</script><style>p{}</style><!-- <p>x</p> -->';
    expect(
      text(`<?xml version="1.0"?><!DOCTYPE html><html>${hidden}<script src="x"/><body>chữ<![CDATA[ <x> & ]]></body>`),
    ).toBe('chữ <x> &');
  });

  it('gives something for any text at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '"', "'", '<p', '</p>', '<!--', '-->', '<script>', 'a', '&', '&#9;', '=')),
        (bits) => {
          expect(typeof text(bits.join(''))).toBe('string');
        },
      ),
    );
  });

  it('takes time in proportion to the length', () => {
    for (const bit of ['<', '<a "', '<!--', '&#', '<script>']) expect(text(bit.repeat(200_000))).toBeDefined();
  });
});

describe('the package of an EPUB', () => {
  const opf = `<opf:package xmlns:opf="x"><opf:manifest><opf:item id='b' href='text/hai%20.xhtml'/><opf:item id="a" href="../mot.xhtml#dau"/></opf:manifest>
    <opf:spine><opf:itemref idref="b"/><opf:itemref idref="a"/><opf:itemref idref="khong"/></opf:spine></opf:package>`;

  it('is found through the container and lists the chapters in reading order', () => {
    expect(findPackage('<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>')).toBe(
      'OPS/book.opf',
    );
    expect(readingOrder(opf, 'OPS/book.opf')).toEqual(['OPS/text/hai .xhtml', 'mot.xhtml']);
  });

  it('tells scrambled fonts from encrypted chapters', () => {
    const method = (algorithm: string) => `<enc:EncryptionMethod Algorithm="${algorithm}"/>`;
    expect(isProtected(method('http://www.idpf.org/2008/embedding'))).toBe(false);
    expect(isProtected(method('http://www.w3.org/2001/04/xmlenc#aes256-cbc'))).toBe(true);
    expect(isProtected('')).toBe(false);
  });
});
