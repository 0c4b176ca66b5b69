import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { StoredFile } from '../../config/src/contracts/files.ts';

/** A small file that is a PDF as far as its first and last bytes tell. */
export const pdf = (text = 'Khuê') => Buffer.from(`%PDF-1.7\n%\xe2\xe3\n${text.padEnd(400, '.')}\n%%EOF\n`, 'utf8');

/** A photo with a place in its metadata, lying on its side. */
export const photo = (width = 1800, height = 1200): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#2f6f5e', noise: { type: 'gaussian', mean: 128, sigma: 20 } },
  })
    .withExif({ IFD0: { Copyright: 'Khue-mat' }, IFD3: { GPSLatitude: '10/1 46/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** Stores a file the way programs do. */
export async function store(strapi: Core.Strapi, name: string, bytes: Buffer, mimetype = ''): Promise<StoredFile> {
  const filepath = join(mkdtempSync(join(tmpdir(), 'khue-upload-')), 'file');
  writeFileSync(filepath, bytes);
  const files = { filepath, originalFilename: name, mimetype, size: bytes.length };
  const [stored] = await strapi.plugin('upload').service('upload').upload({ data: {}, files });
  return stored as StoredFile;
}
