import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createEpubCover } from '../../plugins/library/adapters/epub/epub-cover.ts';
import { runApart } from '../../plugins/library/adapters/isolated/run-apart.ts';
import { createOfficeCover } from '../../plugins/library/adapters/office/office-cover.ts';
import { createPdfCover } from '../../plugins/library/adapters/pdf/pdf-cover.ts';
import { coverBox } from '../../plugins/library/domain/ingest/cover-box.ts';
import type { CoverMaker } from '../../plugins/library/ports/cover-maker.ts';
import { makeBook, makeDocx, makeEpub, makePdf, makeRawPdf } from '../helpers/books.ts';
import { photo } from '../helpers/test-files.ts';

interface Format {
  make: (seconds?: number) => CoverMaker;
  withCover: () => Promise<Buffer>;
  without: () => Promise<Buffer>;
}

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><script>alert(1)</script><rect width="9" height="9"/></svg>',
);
/** A picture of few bytes and very many pixels. */
const huge = () =>
  sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' }, limitInputPixels: false })
    .png()
    .toBuffer();

const formats: Record<string, Format> = {
  PDF: {
    make: createPdfCover,
    withCover: () => makePdf(['Dế Mèn phiêu lưu ký', 'Chương một']),
    without: () => makePdf(['', 'Chương một']),
  },
  'EPUB 3': {
    make: createEpubCover,
    withCover: async () => makeBook(await photo(600, 800), 'image/jpeg', 'properties'),
    without: () => makeEpub(['x']),
  },
  'EPUB 2': {
    make: createEpubCover,
    withCover: async () => makeBook(await photo(600, 800), 'image/jpeg', 'meta'),
    without: () => makeBook(svg, 'image/svg+xml', 'meta'),
  },
  Word: {
    make: createOfficeCover,
    withCover: async () => makeDocx(['x'], { parts: { 'docProps/thumbnail.jpeg': await photo(256, 340) } }),
    without: () => makeDocx(['x'], { parts: { 'docProps/thumbnail.jpeg': svg } }),
  },
};

const outcomeOf = (attempt: Promise<Buffer | undefined>) =>
  attempt.then(
    (picture) => (picture ? 'a cover' : 'none'),
    (error: { code?: string }) => error.code,
  );

describe.each(Object.entries(formats))('the cover of a file of the kind %s', (_, { make, withCover, without }) => {
  it('is a bounded picture without anything that is no pixel', async () => {
    const file = await withCover();
    expect(make().recognises(file)).toBe(true);
    const picture = await make().draw(file);
    const { format, width, height, exif } = await sharp(picture).metadata();
    expect({ format, exif }).toEqual({ format: 'png', exif: undefined });
    expect(width).toBeLessThanOrEqual(coverBox.width);
    expect(height).toBeLessThanOrEqual(coverBox.height);
  });

  it('is left out when there is nothing to show', async () => {
    expect(await outcomeOf(make().draw(await without()))).toBe('none');
  });

  it('is refused for what is broken or takes too long', async () => {
    const file = await withCover();
    expect(await outcomeOf(make().draw(Buffer.from(file).fill(0x20, 40)))).toBe('library.file-broken');
    expect(await outcomeOf(make(0.01).draw(file))).toBe('library.file-too-slow');
  });
});

describe('a hostile file costs no more than its limits', () => {
  it.each<[string, CoverMaker, () => Promise<Buffer> | Buffer, string[]]>([
    ['a page of a million metres', createPdfCover(), () => makeRawPdf({ box: '0 0 1e8 1e8' }), ['a cover']],
    ['a page that is a thread', createPdfCover(), () => makeRawPdf({ box: '0 0 1000000 1' }), ['none']],
    [
      'a page of a billion drawings',
      createPdfCover(3),
      () => makeRawPdf({ doublings: 30 }),
      ['library.file-too-slow', 'library.file-too-large'],
    ],
    [
      'a picture of more pixels than are decoded',
      createEpubCover(),
      async () => makeBook(await huge(), 'image/png', 'properties'),
      ['library.file-broken'],
    ],
    ['a drawing with a script', createEpubCover(), () => makeBook(svg, 'image/png', 'properties'), ['none']],
    [
      'a picture that unpacks to far more than it weighs',
      createEpubCover(),
      () => makeBook(Buffer.alloc(64 * 1024 * 1024, 0xff), 'image/jpeg', 'properties'),
      ['library.file-broken'],
    ],
  ])('%s', async (_, maker, file, expected) => {
    expect(expected).toContain(await outcomeOf(maker.draw(await file())));
  });

  it('memory that no engine counts', async () => {
    const entry = new URL('../helpers/greedy-drawer.ts', import.meta.url);
    expect(await outcomeOf(runApart(entry, Buffer.from('x')))).toBe('library.file-too-large');
  });
});
