import { describe, expect, it } from 'vitest';
import { createEpubExtractor } from '../../plugins/library/adapters/epub/epub-extractor.ts';
import { createOfficeExtractor } from '../../plugins/library/adapters/office/office-extractor.ts';
import { createPdfExtractor } from '../../plugins/library/adapters/pdf/pdf-extractor.ts';
import { toTcvn3 } from '../../plugins/library/domain/legacy-text/tcvn3.ts';
import { toVni } from '../../plugins/library/domain/legacy-text/vni.ts';
import type { TextExtractor } from '../../plugins/library/ports/text-extractor.ts';
import { makeArchive, makeDocx, makeEpub, makePdf, makePptx } from '../helpers/books.ts';

interface Format {
  extractor: TextExtractor;
  make: (texts: string[]) => Promise<Buffer>;
  encrypted?: () => Promise<Buffer>;
}

const office = createOfficeExtractor();

const formats: Record<string, Format> = {
  PDF: {
    extractor: createPdfExtractor(),
    make: (texts) => makePdf(texts),
    encrypted: () => makePdf(['bí mật'], { userPassword: 'mat-khau' }),
  },
  EPUB: {
    extractor: createEpubExtractor(),
    make: (texts) => makeEpub(texts.map((text) => `<h1>${text.slice(0, 1)}</h1><p>${text}</p>`)),
    encrypted: () =>
      makeEpub(['x'], { parts: { 'META-INF/encryption.xml': '<e><EncryptionMethod Algorithm="aes256-cbc"/></e>' } }),
  },
  // An encrypted Word file is no archive any more; the upload refuses it.
  Word: { extractor: office, make: (texts) => makeDocx(texts) },
  PowerPoint: { extractor: office, make: makePptx },
};

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'text',
    (error: { code?: string }) => error.code,
  );

describe.each(Object.entries(formats))('text of %s', (name, { extractor, make }) => {
  it('comes page by page in composed Vietnamese, empty pages counted', async () => {
    const file = await make(['Trường em nằm bên dòng sông Hương.', '', 'Những ngày nghỉ hè, đường làng rợp bóng tre.']);
    expect(extractor.recognises(file)).toBe(true);
    const { pages, pageCount, truncated } = await extractor.extract(file);
    expect(pages.map(({ number }) => number)).toEqual([1, 3]);
    expect(pages[0]?.text).toContain('Trường em nằm bên dòng sông Hương.');
    expect(pages[1]?.text.replace(/\s+/g, ' ')).toContain('nghỉ hè, đường làng rợp bóng tre.');
    expect({ pageCount, truncated }).toEqual({ pageCount: 3, truncated: false });
  });

  it('is refused for what is broken, and the process goes on', async () => {
    const file = await make(['một', 'hai']);
    const broken = [
      Buffer.alloc(0),
      Buffer.from(name),
      file.subarray(0, 60),
      Buffer.from(file).fill(0x20, 40, file.length),
    ];
    for (const one of broken) expect(await codeOf(extractor.extract(one))).toBe('library.file-broken');
  });

  it('knows its own kind of file only', async () => {
    const others = Object.entries(formats).filter(
      ([other, format]) => other !== name && format.extractor !== extractor,
    );
    for (const [, other] of others) expect(extractor.recognises(await other.make(['x']))).toBe(false);
    expect(extractor.recognises(Buffer.from('GIF89a'))).toBe(false);
  });
});

describe('an encrypted file', () => {
  it.each(Object.entries(formats).filter(([, { encrypted }]) => encrypted))('is refused: %s', async (_, format) => {
    const file = await format.encrypted?.();
    expect(await codeOf(format.extractor.extract(file as Buffer))).toBe('library.file-encrypted');
  });
});

describe('limits of a file', () => {
  it('end an archive that unpacks to far more than it weighs', async () => {
    const bomb = await makeEpub(['x'], { parts: { 'OPS/chapter-1.xhtml': Buffer.alloc(64 * 1024 * 1024, 'a') } });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(createEpubExtractor().extract(bomb))).toBe('library.file-too-large');
  });

  it('end an extraction that takes too long', async () => {
    expect(await codeOf(createPdfExtractor(0.01).extract(await makePdf(['x'])))).toBe('library.file-too-slow');
  });

  it('leave scripts and styles of a chapter unread', async () => {
    const { pages } = await createEpubExtractor().extract(await makeEpub(['<script>xấu()</script><p>Chữ</p>']));
    expect(pages).toEqual([{ number: 1, text: 'Chữ' }]);
  });
});

describe('a Word file', () => {
  it('is cut at its headings when it names no pages', async () => {
    const heading = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${heading('Bài 1')}<w:p><w:r><w:t>một</w:t></w:r></w:p>${heading('Bài 2')}`;
    const file = await makeArchive({ a: '', 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
    const { pages } = await office.extract(file);
    expect(pages.map(({ text }) => text)).toEqual(['Bài 1\nmột', 'Bài 2']);
  });

  it('says what it is called', async () => {
    expect((await office.extract(await makeDocx(['x']))).about).toEqual({ title: 'Giáo án', creators: 'Cô Trang' });
  });

  it.each([
    [
      'an archive in archives',
      async () => makeDocx(['x'], { parts: { 'word/media/a.zip': await makeDocx(['y']) } }),
      'text',
    ],
    [
      'elements a hundred thousand deep',
      () => makeDocx(['x'], { parts: { 'word/document.xml': '<w:p>'.repeat(100_000) } }),
      'text',
    ],
    [
      'entities that multiply',
      () =>
        makeDocx(['x'], {
          parts: {
            'word/document.xml': `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><w:t>${'&b;'.repeat(1000)}</w:t>`,
          },
        }),
      'text',
    ],
    [
      'a part that unpacks to far more than it weighs',
      () => makeDocx(['x'], { parts: { 'word/document.xml': Buffer.alloc(64 * 1024 * 1024, 'a') } }),
      'library.file-too-large',
    ],
  ])('costs no more than its limits: %s', async (_, make, expected) => {
    expect(await codeOf(office.extract(await make()))).toBe(expected);
  });
});

describe('text of before Unicode', () => {
  const poem =
    'Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau. Trải qua một cuộc bể dâu, những điều trông thấy mà đau đớn lòng.';

  it.each([
    ['TCVN3, known by its font', makeDocx([toTcvn3('Cộng hoà')], { font: '.VnTime' }), 'Cộng hoà', undefined],
    ['TCVN3, known by its words', makeDocx([toTcvn3(poem)]), poem, 'converted'],
    ['VNI, known by its words', makeDocx([toVni(poem)]), poem, 'converted'],
    ['Unicode', makeDocx([poem]), poem, undefined],
  ])('is read: %s', async (_, file, text, legacy) => {
    const extracted = await office.extract(await file);
    expect(extracted.pages).toEqual([{ number: 1, text }]);
    expect(extracted.legacy).toBe(legacy);
  });
});
