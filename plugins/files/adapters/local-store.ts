import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteRange } from '../domain/range.ts';
import { folderOf } from '../domain/stored-name.ts';
import { type FileStore, MissingFileError } from '../ports/file-store.ts';

/** A folder that no web server looks into; readable for the school's own user only. */
export function createLocalStore(folder: string): FileStore {
  const pathOf = (name: string) => join(folder, ...folderOf(name), name);

  return {
    async write(name, bytes) {
      const path = pathOf(name);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      // Written aside and renamed: a crash or a full disk leaves no half file under a good name.
      const part = `${path}.${randomUUID()}.part`;
      try {
        await pipeline(bytes, createWriteStream(part, { mode: 0o600, flush: true }));
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    size: async (name) => (await stat(pathOf(name)).catch(missing(name))).size,
    read: (name, range) => openForReading(pathOf(name), range),
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** Opens first, so that a missing file is an answer and not a broken stream. */
async function openForReading(path: string, range?: ByteRange): Promise<Readable> {
  const handle = await open(path, 'r').catch(missing(path));
  return createReadStream('', { fd: handle, ...range });
}

const missing = (name: string) => (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') throw new MissingFileError(`No file ${name}`);
  throw error;
};
