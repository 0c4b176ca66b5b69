import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FreshnessState } from './freshness.ts';
import type { Answer } from './kept-page.ts';
import type { Kept } from './page-cache.ts';

/** Goes up when the form of the files changes; what another version wrote is not read. */
const version = 1;

const numbers = z.array(z.tuple([z.string(), z.number()]));
const state = z.object({
  version: z.literal(version),
  applied: z.number(),
  floor: z.number(),
  changed: numbers,
  gone: numbers,
});
const file = z.object({
  version: z.literal(version),
  /** Of the build that made the page: another one may draw it differently. */
  build: z.string(),
  key: z.string(),
  tags: z.array(z.string()),
  stamp: z.object({ number: z.number(), floor: z.number() }),
  madeAt: z.number(),
  expiresAt: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});
export type StoredPage = Omit<Kept<Answer>, 'size'> & { key: string };

/** Pages and what the log said, in a folder, so that a restart begins warm. Whatever cannot be read is left out. */
export class PageFolder {
  readonly #folder: string;
  readonly #build: string;

  constructor(folder: string, build: string) {
    this.#folder = folder;
    this.#build = build;
    mkdirSync(folder, { recursive: true });
  }

  readState(): FreshnessState | undefined {
    return state.safeParse(this.#read('state.json')).data;
  }

  /** At once and whole: a page must not outlive what the log said about it. */
  writeState(kept: FreshnessState): void {
    const path = join(this.#folder, 'state.json');
    writeFileSync(`${path}.new`, JSON.stringify({ version, ...kept }));
    renameSync(`${path}.new`, path);
  }

  readPages(): StoredPage[] {
    const pages: StoredPage[] = [];
    for (const name of readdirSync(this.#folder).filter((one) => one.startsWith('page-'))) {
      const found = file.safeParse(this.#read(name)).data;
      if (found?.build !== this.#build) {
        rmSync(join(this.#folder, name), { force: true });
        continue;
      }
      const { headers, body, key, tags, stamp, madeAt, expiresAt } = found;
      pages.push({ key, tags, stamp, madeAt, expiresAt, page: { headers, body } });
    }
    return pages.sort((one, other) => one.madeAt - other.madeAt);
  }

  async writePage({ page, ...kept }: StoredPage): Promise<void> {
    await writeFile(this.#pathOf(kept.key), JSON.stringify({ version, build: this.#build, ...kept, ...page }));
  }

  removePage(key: string): void {
    rmSync(this.#pathOf(key), { force: true });
  }

  #pathOf(key: string): string {
    return join(this.#folder, `page-${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  }

  #read(name: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
    } catch {
      return undefined;
    }
  }
}
