import type { Readable } from 'node:stream';
import { ExtractionError, mostFileBytes } from '../../../ports/text-extractor.ts';

const headBytes = 1024;

interface Kind {
  recognises(head: Uint8Array): boolean;
}
export interface KnownFile<Known extends Kind> {
  kind: Known;
  bytes: Buffer;
}

/** A file of one of these kinds, whole; undefined for any other, of which no more than the beginning is read. */
export async function readKnown<Known extends Kind>(
  stream: Readable,
  kinds: readonly Known[],
): Promise<KnownFile<Known> | undefined> {
  const kindOf = (bytes: Buffer) => kinds.find((kind) => kind.recognises(bytes.subarray(0, headBytes)));
  const chunks: Buffer[] = [];
  let length = 0;
  let judged = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostFileBytes) throw new ExtractionError('too-large');
    if (judged || length < headBytes) continue;
    judged = true;
    if (!kindOf(Buffer.concat(chunks))) return undefined;
  }
  const bytes = Buffer.concat(chunks);
  const kind = kindOf(bytes);
  return kind && { kind, bytes };
}
