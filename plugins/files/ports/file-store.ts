import type { Readable } from 'node:stream';
import type { ByteRange } from '../domain/range.ts';

/** Bytes of private files under names that this plugin made up. */
export interface FileStore {
  /** Keeps all bytes or none; an existing name is overwritten. */
  write(name: string, bytes: Readable, mime: string): Promise<void>;
  /** Length in bytes. @throws MissingFileError when there is nothing under that name. */
  size(name: string): Promise<number>;
  /** @throws MissingFileError when there is nothing under that name. */
  read(name: string, range?: ByteRange): Promise<Readable>;
  /** Removing what is not there is no mistake. */
  remove(name: string): Promise<void>;
}

/** The database knows the file, the store does not. */
export class MissingFileError extends Error {
  readonly code = 'files.missing';
}
