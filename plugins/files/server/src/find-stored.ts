import type { StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { isFileId, sourceOf } from '../../domain/stored-name.ts';

/** One thing in the store, and the uploaded file that it belongs to. */
export interface Stored {
  file: StoredFile;
  hash: string;
  ext: string;
  mime: string;
}

const byHash = (strapi: Core.Strapi, hash: string) =>
  strapi.db.query('plugin::upload.file').findOne({ where: { hash } }) as Promise<StoredFile | null>;

/** The original with this id. */
export async function findOriginal(strapi: Core.Strapi, id: string): Promise<Stored | undefined> {
  const file = isFileId(id) ? await byHash(strapi, id) : null;
  return file ? { file, hash: file.hash, ext: file.ext ?? '', mime: file.mime } : undefined;
}

/** The rendition with this name (`<id>.<extension>`), if its file still has it. */
export async function findRendition(strapi: Core.Strapi, name: string): Promise<Stored | undefined> {
  const [, id, ext] = /^([0-9a-z-]{1,80})(\.[a-z0-9]{3,5})$/.exec(name) ?? [];
  const source = id === undefined ? undefined : sourceOf(id);
  const file = source === undefined ? null : await byHash(strapi, source);
  const rendition = Object.values(file?.formats ?? {}).find((one) => one.hash === id && one.ext === ext);
  return file && rendition ? { file, ...rendition } : undefined;
}
