import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise } from 'yauzl';
import { limits } from '../isolated/limits.ts';

/** The archive unpacks to more than we are willing to read. */
export class TooLargeError extends Error {}

export interface Archive {
  has(path: string): boolean;
  /** @throws when there is no such part, it is damaged, or a limit is reached. */
  read(path: string): Promise<string>;
  /** The same for a part that is no text. */
  readBytes(path: string): Promise<Buffer>;
}

/** Opens a ZIP in memory. Sizes are counted while unpacking, because what the archive says of itself may be a lie. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= limits.parts) throw new TooLargeError('Too many parts');
    entries.set(entry.fileName, entry);
  }
  let unpacked = 0;
  const readBytes = async (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw new Error(`The archive has no ${path}`);
    const part = await readPart(await zip.openReadStreamPromise(entry));
    unpacked += part.length;
    if (unpacked > limits.unpackedBytes) throw new TooLargeError('The parts are too large together');
    return part;
  };
  return { has: (path) => entries.has(path), read: async (path) => decode(await readBytes(path)), readBytes };
}

async function readPart(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limits.partBytes) throw new TooLargeError('A part is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** EPUB allows UTF-8 and UTF-16 with its mark. */
function decode(part: Buffer): string {
  const utf16 =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : '';
  return new TextDecoder(utf16 || 'utf-8').decode(part);
}
