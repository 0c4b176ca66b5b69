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

/** Stores a file the way programs do; of a picture it is said that nobody is recognised in it, or nothing. */
export async function store(
  strapi: Core.Strapi,
  name: string,
  bytes: Buffer,
  mimetype = '',
  shows: 'no-pupil' | null = 'no-pupil',
): Promise<StoredFile> {
  const filepath = join(mkdtempSync(join(tmpdir(), 'khue-upload-')), 'file');
  writeFileSync(filepath, bytes);
  const files = { filepath, originalFilename: name, mimetype, size: bytes.length };
  const [stored] = await strapi.plugin('upload').service('upload').upload({ data: {}, files });
  if (stored.mime.startsWith('image/') && shows) await state(strapi, stored as StoredFile, shows);
  return stored as StoredFile;
}

/** Says what a picture shows, or something else about it. */
export async function state(strapi: Core.Strapi, { hash, name }: StoredFile, shows: string, pupils: string[] = []) {
  const uid = 'api::picture-subject.picture-subject';
  const data = { file: hash, fileName: name, shows, pupils: { set: pupils } };
  const known = await strapi.db.query(uid as never).findOne({ where: { file: hash } } as never);
  const subjects = strapi.documents(uid as never);
  const write = known ? { documentId: (known as { documentId: string }).documentId, data } : { data };
  await (known ? subjects.update(write as never) : subjects.create(write as never));
}
