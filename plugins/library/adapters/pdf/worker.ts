import { parentPort, workerData } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { fromFile } from '../../domain/import/from-file.ts';
import { dropRunningLines } from '../../domain/search/running-lines.ts';
import type { ExtractedText } from '../../ports/text-extractor.ts';
import { createPageCollector } from '../isolated/collect-pages.ts';
import { limits } from '../isolated/limits.ts';
import type { Outcome } from '../isolated/run-isolated.ts';
import { openPdf } from './open.ts';

async function extract(data: Uint8Array): Promise<ExtractedText> {
  const document = await openPdf(data, 0);
  const collector = createPageCollector();
  let number = 0;
  while (number < Math.min(document.numPages, limits.pages) && collector.hasRoom()) {
    number += 1;
    collector.add(number, await textOf(document, number));
  }
  const text = collector.finish(document.numPages, number === document.numPages, await describe(document));
  return { ...text, pages: dropRunningLines(text.pages) };
}

async function describe(document: PDFDocumentProxy) {
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const word = (name: string) => (typeof info[name] === 'string' ? (info[name] as string) : undefined);
  return fromFile({
    title: word('Title'),
    creator: word('Author'),
    description: word('Subject'),
    keywords: word('Keywords'),
    language: word('Language'),
  });
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

function problemOf(error: unknown): Outcome {
  const { name, message } = error as Error;
  return { problem: name === 'PasswordException' ? 'encrypted' : 'broken', reason: message };
}

const outcome = await extract(workerData as Uint8Array).then((text) => ({ text }), problemOf);
parentPort?.postMessage(outcome);
