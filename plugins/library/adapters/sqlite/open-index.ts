import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schema, schemaVersion } from './schema.ts';

export interface OpenIndex {
  db: DatabaseSync;
  /** Tells this file from another that took its name. */
  inode: number;
}

/** Opens the index to write; what is absent, damaged or of another version gives way to an empty one. */
export function openToWrite(file: string): OpenIndex & { fresh: boolean } {
  mkdirSync(dirname(file), { recursive: true });
  const sound = inodeOf(file) === undefined ? undefined : openSound(file);
  if (sound) return { ...sound, fresh: false };
  discard(file);
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  db.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
  return { db, inode: inodeOf(file) as number, fresh: true };
}

/** Opens the index to read; undefined when there is no file. */
export function openToRead(file: string): OpenIndex | undefined {
  const inode = inodeOf(file);
  return inode === undefined ? undefined : { db: new DatabaseSync(file, { readOnly: true, timeout: 5000 }), inode };
}

/** Identity of the file under this name now. */
export const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;

/** Whether an error says that the file is no sound database (SQLITE_CORRUPT, SQLITE_NOTADB). */
export function isDamage(error: unknown): boolean {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' && [11, 26].includes(code & 0xff);
}

export function discard(file: string) {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}

function openSound(file: string): OpenIndex | undefined {
  const db = new DatabaseSync(file, { timeout: 5000 });
  try {
    const version = db.prepare('PRAGMA user_version').get()?.user_version;
    const check = version === schemaVersion ? db.prepare('PRAGMA quick_check(1)').get()?.quick_check : undefined;
    if (check === 'ok') return { db, inode: inodeOf(file) as number };
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  db.close();
  return undefined;
}
