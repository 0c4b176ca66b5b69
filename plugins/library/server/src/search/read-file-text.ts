import type { Readable } from 'node:stream';
import type { ExtractedText, TextExtractor } from '../../../ports/text-extractor.ts';
import { readKnown } from '../ingest/read-known.ts';

/** Text of a file that may be of any kind; undefined for kinds that hold no text we can read. */
export async function readFileText(
  stream: Readable,
  extractors: readonly TextExtractor[],
): Promise<ExtractedText | undefined> {
  const known = await readKnown(stream, extractors);
  return known?.kind.extract(known.bytes);
}
