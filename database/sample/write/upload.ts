import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

export interface NewFile {
  /** As a reader sees it, with its extension. */
  name: string;
  mime: 'image/jpeg' | 'application/pdf' | 'application/epub+zip';
  bytes: Buffer;
  /** What a picture shows. */
  alt?: string;
}

/** A title may hold what a file name must not. */
const fileName = (name: string) => name.replaceAll(/\s*[\\/:*?"<>|]\s*/g, ' – ');

/** Puts a file into the media library through the upload service, guard and renditions included. */
export async function upload(strapi: Core.Strapi, file: NewFile): Promise<number> {
  const name = fileName(file.name);
  const folder = await mkdtemp(join(tmpdir(), 'khue-sample-'));
  try {
    const filepath = join(folder, 'file');
    await writeFile(filepath, file.bytes);
    const [stored] = (await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name, ...(file.alt && { alternativeText: file.alt }) } },
        files: { filepath, originalFilename: name, mimetype: file.mime, size: file.bytes.length },
      })) as { id: number; hash: string }[];
    if (!stored) throw new Error(`The media library did not keep ${name}.`);
    if (file.mime.startsWith('image/')) await state(strapi, stored.hash, name);
    return stored.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All pictures of the sample school are drawn: nobody is recognised in them. */
async function state(strapi: Core.Strapi, file: string, fileName: string): Promise<void> {
  const data = { file, fileName, shows: 'no-pupil', statedBy: 'Trường mẫu: tranh vẽ minh hoạ', statedAt: new Date() };
  await strapi.documents('api::picture-subject.picture-subject' as never).create({ data } as never);
}
