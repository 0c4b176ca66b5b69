import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagesOf } from '../../domain/ingest/recognition.ts';
import type { Page } from '../../domain/search/item.ts';
import { dropRunningLines } from '../../domain/search/running-lines.ts';
import { ExtractionError, mostFileBytes, type TextExtractor } from '../../ports/text-extractor.ts';
import { RecognitionError, type TextRecogniser } from '../../ports/text-recogniser.ts';
import { createPageCollector } from '../isolated/collect-pages.ts';
import { isPdf } from '../pdf/is-pdf.ts';
import { runCommand } from './run-command.ts';

interface Options {
  /** Program and arguments with the places `{input}` and `{output}`. */
  command: readonly string[];
  /** Reads the PDF that the program may have written. */
  pdf: TextExtractor;
  seconds: number;
  mostBytes?: number;
}

/** Text recognition by a program that the school installed. It writes a PDF with text, or text with form feeds. */
export function createOcrCommand({ command, pdf, seconds, mostBytes = mostFileBytes }: Options): TextRecogniser {
  const stop = new AbortController();
  return {
    async recognise(bytes) {
      if (!isPdf(bytes)) throw new RecognitionError('kind');
      const folder = await mkdtemp(join(tmpdir(), 'khue-ocr-'));
      try {
        const input = join(folder, 'input.pdf');
        const output = join(folder, 'output');
        await writeFile(input, bytes);
        const words = command.map((word) => word.replaceAll('{input}', input).replaceAll('{output}', output));
        await runCommand({ words, folder, output, seconds, mostBytes, stop: stop.signal });
        const pages = await read(output, pdf, mostBytes);
        if (pages.length === 0) throw new RecognitionError('no-text');
        return pages;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    close: () => stop.abort(),
  };
}

async function read(output: string, pdf: TextExtractor, mostBytes: number): Promise<Page[]> {
  const { size } = await stat(output).catch(() => ({ size: 0 }));
  if (size > mostBytes) throw new RecognitionError('too-large');
  if (size === 0) return [];
  const bytes = await readFile(output);
  if (!pdf.recognises(bytes)) return cleanPages(bytes.toString('utf8'));
  try {
    return (await pdf.extract(bytes)).pages;
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    throw new RecognitionError('failed', `The PDF that the program wrote cannot be read: ${error.code}`);
  }
}

function cleanPages(text: string): Page[] {
  const collector = createPageCollector();
  for (const { number, text: page } of pagesOf(text)) if (collector.hasRoom()) collector.add(number, page);
  return dropRunningLines(collector.finish(0, true).pages);
}
