import { describe, expect, it } from 'vitest';
import { createEpubExtractor } from '../../plugins/library/adapters/epub/epub-extractor.ts';
import { createPdfExtractor } from '../../plugins/library/adapters/pdf/pdf-extractor.ts';
import type { TextExtractor } from '../../plugins/library/ports/text-extractor.ts';
import { makeEpub, makePdf } from '../helpers/books.ts';

interface Format {
  extractor: TextExtractor;
  make: (texts: string[]) => Promise<Buffer>;
  encrypted: () => Promise<Buffer>;
}

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
};

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'text',
    (error: { code?: string }) => error.code,
  );

describe.each(Object.entries(formats))('text of %s', (name, { extractor, make, encrypted }) => {
  it('comes page by page in composed Vietnamese, empty pages counted', async () => {
    const file = await make(['Trường em nằm bên dòng sông Hương.', '', 'Những ngày nghỉ hè, đường làng rợp bóng tre.']);
    expect(extractor.recognises(file)).toBe(true);
    const { pages, pageCount, truncated } = await extractor.extract(file);
    expect(pages.map(({ number }) => number)).toEqual([1, 3]);
    expect(pages[0]?.text).toContain('Trường em nằm bên dòng sông Hương.');
    expect(pages[1]?.text.replace(/\s+/g, ' ')).toContain('nghỉ hè, đường làng rợp bóng tre.');
    expect({ pageCount, truncated }).toEqual({ pageCount: 3, truncated: false });
  });

  it('is refused for an encrypted file', async () => {
    expect(await codeOf(extractor.extract(await encrypted()))).toBe('library.file-encrypted');
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
    const others = Object.entries(formats).filter(([other]) => other !== name);
    for (const [, other] of others) expect(extractor.recognises(await other.make(['x']))).toBe(false);
    expect(extractor.recognises(Buffer.from('GIF89a'))).toBe(false);
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
