import PDFDocument from 'pdfkit';
import { type Block, parseMarkup, plainText, type Span } from '../text/markup.ts';
import { drawFigure } from './figures.ts';
import { fontBytes, fontNames } from './fonts.ts';
import { gold, ink, mix, paper, son } from './palette.ts';

export interface PdfText {
  title: string;
  author: string;
  /** Line above the title: a series, or who issued a document. */
  over?: string | undefined;
  /** Written into the file, so that the same text gives the same bytes. */
  date: Date;
  body: string;
  layout: 'book' | 'sheet';
}

type Document = PDFKit.PDFDocument;

/** A5 for reading on a telephone, A4 for what is printed and filled in. */
const pages = {
  book: { size: 'A5', margin: 48, text: 11.5, first: true },
  sheet: { size: 'A4', margin: 64, text: 12, first: false },
} as const;

/** Sets a text as a PDF with embedded fonts; every letter can be searched and copied. */
export function printPdf(text: PdfText): Promise<Buffer> {
  const page = pages[text.layout];
  const document = new PDFDocument({
    size: page.size,
    margins: { top: page.margin, left: page.margin, right: page.margin, bottom: page.margin + 12 },
    bufferPages: true,
    lang: 'vi-VN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: text.title, Author: text.author, CreationDate: text.date, ModDate: text.date },
    font: fontBytes('serif') as never,
  });
  for (const name of fontNames) document.registerFont(name, fontBytes(name));
  const bytes = collect(document);
  if (page.first) titlePage(document, text);
  else sheetHead(document, text);
  for (const block of parseMarkup(text.body)) setBlock(document, block, page.text);
  numberPages(document, text.title, page.first);
  document.end();
  return bytes;
}

function collect(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

function titlePage(document: Document, text: PdfText): void {
  const { width, height } = document.page;
  document.rect(0, 0, width, height).fill(paper);
  const middle = { x: width / 2, y: height * 0.3 };
  for (let ray = 0; ray < 36; ray++) {
    const angle = (ray / 36) * Math.PI * 2;
    const [inner, outer] = [46, ray % 2 ? 70 : 88];
    document
      .moveTo(middle.x + Math.cos(angle) * inner, middle.y + Math.sin(angle) * inner)
      .lineTo(middle.x + Math.cos(angle) * outer, middle.y + Math.sin(angle) * outer)
      .lineWidth(2.4)
      .stroke(gold);
  }
  document
    .circle(middle.x, middle.y, 36)
    .lineWidth(2.4)
    .fillAndStroke(mix(gold, paper, 0.35), ink);
  if (text.over)
    document
      .font('sans')
      .fontSize(10.5)
      .fillColor(son)
      .text(text.over, 48, height * 0.5, { align: 'center' });
  document
    .font('sansBold')
    .fontSize(22)
    .fillColor(ink)
    .text(text.title, 48, height * 0.54, { align: 'center', lineGap: 4 });
  document.font('sans').fontSize(11).fillColor(ink).moveDown(0.8).text(text.author, { align: 'center' });
  document.addPage();
}

function sheetHead(document: Document, text: PdfText): void {
  if (text.over) document.font('sansBold').fontSize(10.5).fillColor(ink).text(text.over);
  const { left, right } = document.page.margins;
  document.moveDown(0.4);
  document
    .moveTo(left, document.y)
    .lineTo(document.page.width - right, document.y)
    .lineWidth(1)
    .stroke(gold);
  document.moveDown(1.2);
  document.font('sansBold').fontSize(17).fillColor(ink).text(text.title, { align: 'center', lineGap: 3 });
  document.font('sans').fontSize(10.5).text(text.author, { align: 'center' });
  document.moveDown(1.2);
}

function setBlock(document: Document, block: Block, size: number): void {
  switch (block.kind) {
    case 'heading':
      setHeading(document, block.level, plainText(block.spans));
      break;
    case 'paragraph':
      setParagraph(document, block.spans, size, { paragraphGap: size * 0.55 });
      break;
    case 'quote': {
      const spans = block.spans.map((span) => ({ ...span, italic: true }));
      setParagraph(document, spans, size, { indent: 18, paragraphGap: size * 0.7 });
      break;
    }
    case 'verse':
      for (const line of block.lines) setParagraph(document, line, size, { indent: 24 });
      document.moveDown(0.7);
      break;
    case 'list':
      block.items.forEach((item, index) => {
        const mark = block.ordered ? `${index + 1}. ` : '• ';
        setParagraph(document, [{ text: mark }, ...item], size, { paragraphGap: size * 0.25 });
      });
      document.moveDown(0.5);
      break;
    case 'figure':
      setFigure(document, block.name, block.values);
      break;
  }
}

const headings = { 1: { size: 17, gap: 1.4 }, 2: { size: 13.5, gap: 1 }, 3: { size: 11.5, gap: 0.7 } } as const;

function setHeading(document: Document, level: 1 | 2 | 3, title: string): void {
  const { size, gap } = headings[level];
  // A heading must not stand alone at the foot of a page.
  if (document.y > document.page.height - 150) document.addPage();
  else if (document.y > document.page.margins.top) document.moveDown(gap);
  document
    .font('sansBold')
    .fontSize(size)
    .fillColor(level === 1 ? son : ink)
    .text(title, { lineGap: 2 });
  document.moveDown(0.4);
}

function setParagraph(document: Document, spans: Span[], size: number, options: PDFKit.Mixins.TextOptions): void {
  document.fontSize(size).fillColor(ink);
  spans.forEach((span, index) => {
    document
      .font(span.bold ? 'serifBold' : span.italic ? 'serifItalic' : 'serif')
      .text(span.text, { lineGap: size * 0.38, ...options, continued: index < spans.length - 1 });
  });
}

function setFigure(document: Document, name: string, values: string[]): void {
  const drawing = drawFigure(name, values);
  const { margins, width, height } = document.page;
  const room = width - margins.left - margins.right;
  const scale = Math.min(1.15, room / drawing.width);
  if (document.y + drawing.height * scale > height - margins.bottom) document.addPage();
  const top = document.y + 4;
  const left = margins.left + (room - drawing.width * scale) / 2;
  document.save().translate(left, top).scale(scale);
  for (const path of drawing.paths) {
    document.path(path.d).lineWidth(path.width ?? 0);
    if (path.dash) document.dash(path.dash[0], { space: path.dash[1] });
    else document.undash();
    if (path.fill && path.stroke) document.fillAndStroke(path.fill, path.stroke);
    else if (path.fill) document.fill(path.fill);
    else document.stroke(path.stroke ?? ink);
  }
  for (const label of drawing.labels) {
    document.font('sans').fontSize(label.size).fillColor(ink);
    document.text(label.text, label.x - 60, label.y - label.size, { width: 120, align: 'center', lineBreak: false });
  }
  document.restore();
  document.x = margins.left;
  document.y = top + drawing.height * scale + 12;
}

function numberPages(document: Document, title: string, skipFirst: boolean): void {
  const { count } = document.bufferedPageRange();
  for (let index = skipFirst ? 1 : 0; index < count; index++) {
    document.switchToPage(index);
    const { margins, width, height } = document.page;
    // Text below the margin would otherwise open a new page.
    const { bottom } = margins;
    margins.bottom = 0;
    document
      .font('sans')
      .fontSize(8.5)
      .fillColor(mix(ink, paper, 0.7));
    document.text(`${title} · ${index + 1}`, margins.left, height - 40, {
      width: width - margins.left - margins.right,
      align: 'center',
      lineBreak: false,
    });
    margins.bottom = bottom;
  }
}
