import { mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteEngine } from '../../plugins/library/adapters/sqlite/sqlite-engine.ts';
import type { IndexedItem } from '../../plugins/library/domain/search/item.ts';
import type { SearchEngine } from '../../plugins/library/ports/search-engine.ts';

const uid = 'api::library-item.library-item';
const text = 'Hoa phượng nở đỏ rực góc sân trường. '.repeat(50);
const book: IndexedItem = {
  key: { uid, documentId: 'book', locale: null },
  version: '1',
  audience: 'public',
  visibleFrom: null,
  visibleUntil: null,
  addedAt: '2026-11-01',
  title: 'Sách',
  details: [],
  kind: null,
  subject: null,
  grades: [],
  language: null,
  year: null,
  pages: Array.from({ length: 40 }, (_, index) => ({ number: index + 1, text })),
  pageCount: 40,
};
const viewer = { audiences: ['public'], today: '2026-11-24' } as const;

describe('the index file', () => {
  let folder: string;
  let file: string;
  let emptied: number;
  let engine: SearchEngine;

  const open = () => {
    engine = createSqliteEngine({
      folder,
      onEmpty: () => {
        emptied += 1;
      },
    });
  };
  const total = async () =>
    (await engine.search({ text: 'hoa phuong', viewer, uids: [uid], filters: {}, page: 1, pageSize: 10 })).total;
  const reopen = async (harm: () => Promise<void> | void) => {
    await engine.close();
    await harm();
    emptied = 0;
    open();
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khue-index-'));
    file = join(folder, 'index.sqlite');
    emptied = 0;
    open();
    await engine.put(book);
    expect(await total()).toBe(1);
  });

  afterEach(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says that it began anew on the first start and keeps quiet on the next', async () => {
    expect(emptied).toBe(1);
    await reopen(() => {});
    expect(await total()).toBe(1);
    expect(emptied).toBe(0);
  });

  it.each([
    ['is no database', () => writeFile(file, 'x'.repeat(8192))],
    ['is empty', () => truncate(file, 0)],
    ['was cut off', async () => truncate(file, Math.floor((await stat(file)).size / 2 / 4096) * 4096)],
    ['is of another version', () => new DatabaseSync(file).exec('PRAGMA user_version = 999')],
    ['is gone', () => rm(folder, { recursive: true })],
  ])('begins anew when it %s', async (_, harm) => {
    await reopen(harm);
    expect(await engine.entries()).toEqual([]);
    expect(emptied).toBe(1);
    await engine.put(book);
    expect(await total()).toBe(1);
  });

  it('begins anew when a search is the first to notice', async () => {
    await reopen(() => writeFile(file, 'x'.repeat(8192)));
    expect(await total()).toBe(0);
    expect(emptied).toBe(1);
  });

  it('begins anew when the file goes away while it is in use', async () => {
    emptied = 0;
    for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });
    expect(await total()).toBe(0);
    expect(emptied).toBe(1);
    await engine.put(book);
    expect(await total()).toBe(1);
  });

  it('serves two processes that share it', async () => {
    const other = createSqliteEngine({ folder, onEmpty: () => {} });
    await Promise.all([engine.put({ ...book, version: '2' }), other.put({ ...book, version: '2' })]);
    await other.remove(book.key);
    await other.close();
    expect(await total()).toBe(0);
  });
});
