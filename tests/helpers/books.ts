import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
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

/** A ZIP of these parts: path → content. */
export async function makeArchive(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
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
