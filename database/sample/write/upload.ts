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
      })) as { id: number }[];
    if (!stored) throw new Error(`The media library did not keep ${name}.`);
    return stored.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
