import type { Readable } from 'node:stream';
import {
  type ExtractedText,
  ExtractionError,
  mostFileBytes,
  type TextExtractor,
} from '../../../ports/text-extractor.ts';

const headBytes = 1024;

/** Text of a file that may be of any kind; undefined for kinds that hold no text we can read. */
export async function readFileText(
  stream: Readable,
  extractors: readonly TextExtractor[],
): Promise<ExtractedText | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  let judged = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostFileBytes) throw new ExtractionError('too-large');
    if (judged || length < headBytes) continue;
    judged = true;
    if (!extractorFor(chunks, extractors)) return undefined;
  }
  return extractorFor(chunks, extractors)?.extract(Buffer.concat(chunks));
}

function extractorFor(chunks: Buffer[], extractors: readonly TextExtractor[]): TextExtractor | undefined {
  const head = Buffer.concat(chunks).subarray(0, headBytes);
  return extractors.find((extractor) => extractor.recognises(head));
}
