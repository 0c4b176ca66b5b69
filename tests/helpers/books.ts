import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import sharp from 'sharp';
import yazl from 'yazl';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
);

/** A real PDF with one text on each page. */
export async function makePdf(pages: string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PdfDocument({ autoFirstPage: false, ...options });
  document.font(font);
  for (const text of pages) document.addPage({ size: 'A5' }).fontSize(12).text(text);
  document.end();
  return buffer(document);
}

/** A PDF of many bytes: each page has its number and a picture that nothing makes smaller. */
export async function makeHeavyPdf(count: number): Promise<Buffer> {
  const document = new PdfDocument({ autoFirstPage: false });
  document.font(font);
  for (let number = 1; number <= count; number += 1) {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const create = { width: 500, height: 500, channels: 3 as const, background: '#888', noise };
    const picture = await sharp({ create }).jpeg({ quality: 95 }).toBuffer();
    document.addPage({ size: 'A5' }).fontSize(12).text(`Trang số ${number}`).image(picture, { width: 250 });
    document.outline.addItem(`Chương ${number}`);
  }
  document.end();
  return buffer(document);
}

/** A ZIP of these parts: path → content. */
export async function makeArchive(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A real Word file; each text is a page of its own, or a run in the named font. */
export function makeDocx(
  pages: string[],
  { font = 'Times New Roman', parts = {} }: OfficeOptions = {},
): Promise<Buffer> {
  const run = (text: string) =>
    `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const body = pages.map(run).join('<w:p><w:r><w:br w:type="page"/></w:r></w:p>');
  return makeArchive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml':
      '<cp:coreProperties><dc:title>Giáo án</dc:title><dc:creator>Cô Trang</dc:creator></cp:coreProperties>',
    ...parts,
  });
}

export interface OfficeOptions {
  font?: string;
  parts?: Record<string, string | Buffer>;
}

/** A real presentation, its slides stored in the opposite order. */
export function makePptx(slides: string[]): Promise<Buffer> {
  const files = slides.map((text, index) => [
    `ppt/slides/slide${slides.length - index}.xml`,
    `<p:sld><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:sld>`,
  ]);
  const relations = slides.map(
    (_, index) => `<Relationship Id="rId${index}" Target="slides/slide${slides.length - index}.xml"/>`,
  );
  const order = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`);
  return makeArchive({
    '[Content_Types].xml': '<Types/>',
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${order.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(files),
  });
}

export interface EpubOptions {
  /** More parts, or other texts for parts: path → content. */
  parts?: Record<string, string | Buffer>;
}

/** A real EPUB with one chapter for each text; the texts are markup of a body. */
export async function makeEpub(chapters: string[], { parts = {} }: EpubOptions = {}): Promise<Buffer> {
  const all: Record<string, string | Buffer> = {
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': packageOf(chapters.length),
    ...Object.fromEntries(
      chapters.map((text, index) => [
        `OPS/chapter-${index + 1}.xhtml`,
        `<html><head><title>x</title></head><body>${text}</body></html>`,
      ]),
    ),
    ...parts,
  };
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { compress: false });
  for (const [path, content] of Object.entries(all)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

function packageOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const items = numbers.map((n) => `<item id="c${n}" href="chapter-${n}.xhtml" media-type="application/xhtml+xml"/>`);
  const order = numbers.map((n) => `<itemref idref="c${n}"/>`);
  return `<package><manifest>${items.join('')}</manifest><spine>${order.join('')}</spine></package>`;
}

/** An EPUB with a cover, named in the way of EPUB 3 (`properties`) or of EPUB 2 (`meta`). */
export function makeBook(cover: Buffer, mime: string, named: 'properties' | 'meta'): Promise<Buffer> {
  const properties = named === 'properties' ? ' properties="cover-image"' : '';
  const meta = named === 'meta' ? '<metadata><meta name="cover" content="picture"/></metadata>' : '';
  const item = `<item id="picture" href="pictures/bia%201" media-type="${mime}"${properties}/>`;
  const chapter = '<item id="c1" href="chapter-1.xhtml" media-type="application/xhtml+xml"/>';
  const parts = {
    'OPS/book.opf': `<package>${meta}<manifest>${item}${chapter}</manifest><spine><itemref idref="c1"/></spine></package>`,
    'OPS/pictures/bia 1': cover,
  };
  return makeEpub(['x'], { parts });
}

/** A PDF of one page written by hand, as no library would: a page box, and forms that each draw the next one twice. */
export function makeRawPdf({ box = '0 0 595 842', doublings = 0 } = {}): Buffer {
  const stream = (head: string, text: string) => `<<${head}/Length ${text.length}>>\nstream\n${text}\nendstream`;
  const next = (number: number) => `/Resources<</XObject<</F ${number} 0 R>>>>`;
  const form = (number: number) =>
    stream(`/Type/XObject/Subtype/Form/BBox[0 0 99 99]${next(number + 1)}`, '/F Do\n'.repeat(2));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R${next(5)}>>`,
    stream('', '/F Do\n'),
    ...Array.from({ length: doublings }, (_, index) => form(5 + index)),
    stream('/Type/XObject/Subtype/Form/BBox[0 0 99 99]', '0 0 9 9 re f\n'),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>`;
  return Buffer.from(`${text}${table}\nstartxref\n${text.length}\n%%EOF\n`);
}
