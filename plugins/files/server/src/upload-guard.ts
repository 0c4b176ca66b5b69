import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { judgeUpload } from '../../domain/judge-upload.ts';
import { maxPixels } from '../../domain/renditions.ts';
import type { PictureMaker } from '../../ports/picture-maker.ts';
import { refusal } from './sentences.ts';

/** A file on its way in, as Strapi's body parser and its programmatic callers describe it. */
export interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
  size: number;
}

const headBytes = 4096;
const tailBytes = 256 * 1024;

/**
 * The one guard of every way in. Afterwards name, size and content type of `file` are what was found,
 * not what was claimed.
 */
export async function guardUpload(file: IncomingFile, pictures: PictureMaker, replaces?: string): Promise<void> {
  const name = (file.originalFilename ?? '').normalize('NFC');
  const { size, head, tail } = await sample(file.filepath);
  const verdict = judgeUpload({ name, declared: file.mimetype ?? '', size, head, tail }, replaces);
  if ('refused' in verdict) throw refusal(verdict.refused, { name, ...verdict });
  if (verdict.type.family === 'picture') await guardPicture(file.filepath, name, pictures);
  file.originalFilename = `${name.slice(0, name.length - extname(name).length)}${verdict.extension}`;
  file.mimetype = verdict.type.mime;
  file.detectedMimeType = verdict.type.mime;
  file.size = size;
}

/** Reads the header only: a picture bomb must not be decoded to be known. */
async function guardPicture(path: string, name: string, pictures: PictureMaker): Promise<void> {
  const facts = await pictures.look(path);
  if (!facts) throw refusal('files.picture-broken', { name });
  if (facts.animated) throw refusal('files.picture-animated', { name });
  if (facts.width * facts.height > maxPixels) throw refusal('files.picture-huge', { name });
}

async function sample(path: string): Promise<{ size: number; head: string; tail: string }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const part = async (length: number, position: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead).toString('latin1');
    };
    return {
      size,
      head: await part(headBytes, 0),
      tail: await part(Math.min(size, tailBytes), Math.max(0, size - tailBytes)),
    };
  } finally {
    await file.close();
  }
}
