import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSettings } from '@khue/config';

/** Pictures that are kept; a school writes a few hundred texts a year. */
const most = 3000;
let written = 0;

const folder = () => join(loadSettings().dataDir, 'share-pictures');

export const readShare = (digest: string): Promise<Buffer | null> =>
  readFile(join(folder(), `${digest}.png`)).catch(() => null);

/** Keeps a picture; a whole one or none, whoever writes beside us. */
export async function writeShare(digest: string, picture: Buffer): Promise<void> {
  await mkdir(folder(), { recursive: true });
  const place = join(folder(), `${digest}.png`);
  const draft = `${place}.${process.pid}`;
  await writeFile(draft, picture);
  await rename(draft, place);
  written += 1;
  if (written % 100 === 1) await forgetOldest();
}

/** What is too much, the oldest first. */
async function forgetOldest(): Promise<void> {
  const names = await readdir(folder());
  if (names.length <= most) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder(), name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  aged.sort((one, other) => one.time - other.time);
  for (const { name } of aged.slice(0, names.length - most)) await rm(join(folder(), name), { force: true });
}
