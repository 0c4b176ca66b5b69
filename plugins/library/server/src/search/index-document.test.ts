import { Readable } from 'node:stream';
import type { StoredFile } from '@khue/config/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryEngine } from '../../../adapters/memory/memory-engine.ts';
import type { IndexedItem } from '../../../domain/search/item.ts';
import type { SearchEngine } from '../../../ports/search-engine.ts';
import { ExtractionError } from '../../../ports/text-extractor.ts';
import type { LoadedItem } from './documents.ts';
import { type Indexing, indexDocument } from './index-document.ts';
import { rebuild, reconcile } from './reconcile.ts';

const file = { name: 'sach.txt' } as StoredFile;

function item(documentId: string, version = '1'): IndexedItem {
  const key = { uid: 'api::book.book', documentId, locale: null };
  const facets = { kind: null, subject: null, grades: [], language: null, year: null };
  const shown = { audience: 'public', visibleFrom: null, visibleUntil: null, addedAt: '2026' } as const;
  return { key, version, title: documentId, details: [], pages: [], pageCount: 0, ...facets, ...shown };
}

describe('indexing one document', () => {
  let engine: SearchEngine;
  let content: Map<string, LoadedItem>;
  let read: () => Promise<Readable>;
  let warnings: string[];
  let indexing: Indexing;

  beforeEach(() => {
    engine = createMemoryEngine();
    content = new Map();
    read = async () => Readable.from([Buffer.from('chữ của sách')]);
    warnings = [];
    indexing = {
      engine,
      extractors: [
        {
          recognises: (head) => head.length > 0,
          extract: async (bytes) => {
            const text = Buffer.from(bytes).toString();
            if (text === 'hỏng') throw new ExtractionError('broken');
            return { pages: [{ number: 1, text }], pageCount: 1, truncated: false };
          },
        },
      ],
      load: async ({ documentId }) => content.get(documentId),
      read: () => read(),
      recognised: async () => [],
      warn: (message) => warnings.push(message),
    };
  });

  const entries = async () =>
    (await engine.entries()).map(({ key, version, pages }) => [key.documentId, version, pages]);

  it('puts what is in force and removes what is not', async () => {
    content.set('a', { item: item('a'), file });
    await indexDocument(indexing, item('a').key);
    expect(await entries()).toEqual([['a', '1', 1]]);
    content.clear();
    await indexDocument(indexing, item('a').key);
    expect(await entries()).toEqual([]);
  });

  it('starts again when the document changes while its file is read', async () => {
    content.set('a', { item: item('a'), file });
    read = async () => {
      content.set('a', { item: item('a', '2'), file: null });
      return Readable.from([Buffer.from('chữ cũ')]);
    };
    await indexDocument(indexing, item('a').key);
    expect(await entries()).toEqual([['a', '2', 0]]);
  });

  it('drops a document that is withdrawn while its file is read', async () => {
    content.set('a', { item: item('a'), file });
    read = async () => {
      content.clear();
      return Readable.from([Buffer.from('chữ cũ')]);
    };
    await indexDocument(indexing, item('a').key);
    expect(await entries()).toEqual([]);
  });

  it('keeps the title of an item whose file holds no text, and says why', async () => {
    content.set('a', { item: item('a'), file });
    read = async () => Readable.from([Buffer.from('hỏng')]);
    await indexDocument(indexing, item('a').key);
    expect(await entries()).toEqual([['a', '1', 0]]);
    expect(warnings).toEqual([expect.stringContaining('library.file-broken')]);
  });

  it('fails, to be tried again, when the file cannot be read now; the title is found meanwhile', async () => {
    content.set('a', { item: item('a'), file });
    read = () => Promise.reject(new Error('the store is away'));
    await expect(indexDocument(indexing, item('a').key)).rejects.toThrow('the store is away');
    expect(await entries()).toEqual([['a', '1 without text', 0]]);
  });

  describe('and reconciling all of them', () => {
    const inForce = async () => [...content.values()].map((one) => ({ key: one.item.key, version: one.item.version }));
    const reconciling = () => ({ ...indexing, listInForce: inForce, stopped: () => false });
    const all = () => reconcile(reconciling());

    it('does what differs and nothing else', async () => {
      for (const name of ['same', 'new', 'changed']) content.set(name, { item: item(name, '2'), file: null });
      for (const one of [item('same', '2'), item('changed', '1'), item('gone')]) await engine.put(one);
      expect(await all()).toEqual({ indexed: 3, failed: 0 });
      expect((await entries()).sort()).toEqual([
        ['changed', '2', 0],
        ['new', '2', 0],
        ['same', '2', 0],
      ]);
      expect(await all()).toEqual({ indexed: 0, failed: 0 });
    });

    it('builds everything anew beside, with progress, and leaves the index alone when the server stops', async () => {
      for (const name of ['a', 'b']) content.set(name, { item: item(name, '2'), file: name === 'a' ? file : null });
      await engine.put(item('gone'));
      const steps: number[][] = [];
      expect(await rebuild(reconciling(), (...step) => steps.push(step))).toEqual({ indexed: 2, failed: 0 });
      expect(steps).toEqual([
        [1, 2],
        [2, 2],
      ]);
      expect((await entries()).sort()).toEqual([
        ['a', '2', 1],
        ['b', '2', 0],
      ]);
      await expect(rebuild({ ...reconciling(), stopped: () => true })).rejects.toThrow('stops');
      expect(await entries()).toHaveLength(2);
    });

    it('takes up again what had no text, and goes on after one that fails', async () => {
      content.set('a', { item: item('a'), file });
      content.set('b', { item: item('b'), file: null });
      const readable = read;
      read = () => Promise.reject(new Error('away'));
      expect(await all()).toEqual({ indexed: 1, failed: 1 });
      read = readable;
      expect(await all()).toEqual({ indexed: 1, failed: 0 });
      expect((await entries()).sort()).toEqual([
        ['a', '1', 1],
        ['b', '1', 0],
      ]);
    });
  });
});
