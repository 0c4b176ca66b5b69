import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readAllTexts } from '../text/texts.ts';
import { printItem } from '../write/library.ts';
import { drawCover } from './cover.ts';
import { fontNames, openFont } from './fonts.ts';
import { printPdf } from './pdf.ts';
import { drawPicture } from './picture.ts';

const { items } = readAllTexts();
const item = (slug: string) => {
  const found = items.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`No item ${slug}.`);
  return found;
};

async function textOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items: pieces } = await (await document.getPage(number)).getTextContent();
    pages.push(pieces.map((piece) => ('str' in piece ? piece.str : '')).join(''));
  }
  return pages;
}

describe('a printed book', () => {
  it('has the same bytes each time', async () => {
    const text = item('toan-lop-5-so-thap-phan');
    const cover = Buffer.alloc(0);
    expect((await printItem(text, cover)).equals(await printItem(text, cover))).toBe(true);
  });

  it.each(items.filter((entry) => entry.format === 'pdf').map((entry) => entry.slug))(
    'gives back its Vietnamese in NFC, without a missing letter: %s',
    async (slug) => {
      const text = (await textOf(await printItem(item(slug), Buffer.alloc(0)))).join(' ');
      expect(text).toBe(text.normalize('NFC'));
      expect(text.includes('\0') || text.includes('\ufffd')).toBe(false);
      expect(text.replace(/\s+/g, '')).toContain(item(slug).title.replace(/\s+/g, ''));
      expect(text.length).toBeGreaterThan(800);
    },
  );

  it('keeps every letter whatever was printed before it', async () => {
    const print = (body: string) =>
      printPdf({ title: 'T', author: 'T', date: new Date(0), layout: 'sheet', body: `**${body}**` });
    await print('ũ ờ ẫ');
    expect((await textOf(await print('mẫu số nào'))).join('')).toContain('mẫu số nào');
  });

  it('can be searched by its words', async () => {
    const pages = await textOf(await printItem(item('toan-lop-5-phan-so'), Buffer.alloc(0)));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join(' ')).toContain('Quy đồng mẫu số');
    expect(pages.join(' ')).toContain('hỗn số');
  });
});

describe('the typefaces', () => {
  it('have every letter that the texts use', () => {
    const letters = new Set(JSON.stringify(readAllTexts()).replaceAll('\\n', ''));
    for (const name of fontNames) {
      const missing = [...letters].filter((letter) => !openFont(name).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
      expect({ name, missing }).toEqual({ name, missing: [] });
    }
  });
});

describe('a bound book', () => {
  it('is an EPUB: the type comes first and plain', async () => {
    const text = item('chiec-thuyen-giay-di-xa');
    const cover = await drawCover(text);
    const book = await printItem(text, cover);
    expect(book.subarray(30, 38).toString('latin1')).toBe('mimetype');
    expect(book.readUInt16LE(8)).toBe(0);
    expect(book.readUInt16LE(28)).toBe(0);
    expect(book.subarray(38, 58).toString('latin1')).toBe('application/epub+zip');
    expect(book.equals(await printItem(text, cover))).toBe(true);
  });
});

describe('pictures', () => {
  it('are drawn alike each time, in the size of a lead story', async () => {
    const one = await drawPicture('planting');
    expect(one.equals(await drawPicture('planting'))).toBe(true);
    expect(await sharp(one).metadata()).toMatchObject({ width: 1600, height: 1000, format: 'jpeg' });
  });

  it('cover every item differently', async () => {
    const covers = await Promise.all(items.slice(0, 6).map((entry) => drawCover(entry)));
    expect(new Set(covers.map((cover) => cover.toString('base64'))).size).toBe(6);
  });
});
