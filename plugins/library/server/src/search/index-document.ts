import type { Readable } from 'node:stream';
import type { StoredFile } from '@khue/config/contracts';
import { withRecognised } from '../../../domain/ingest/recognition.ts';
import type { IndexedItem, ItemKey, Page } from '../../../domain/search/item.ts';
import type { SearchEngine } from '../../../ports/search-engine.ts';
import { type ExtractedText, ExtractionError, type TextExtractor } from '../../../ports/text-extractor.ts';
import type { LoadedItem } from './documents.ts';
import { readFileText } from './read-file-text.ts';

export interface Indexing {
  engine: SearchEngine;
  extractors: readonly TextExtractor[];
  load(key: ItemKey): Promise<LoadedItem | undefined>;
  read(file: StoredFile): Promise<Readable>;
  /** Pages that were read off the pictures of a scan. */
  recognised(file: StoredFile): Promise<Page[]>;
  warn(message: string): void;
}

const noText: ExtractedText = { pages: [], pageCount: 0, truncated: false };

/**
 * Brings the index to the state in which the document is now, whatever it was before; so it may run any
 * number of times, in any order. The file of a new item may take long: its title is found meanwhile.
 */
export async function indexDocument(indexing: Indexing, key: ItemKey): Promise<void> {
  const { engine, load } = indexing;
  const loaded = await load(key);
  if (!loaded) return engine.remove(key);
  const { item, file } = loaded;
  if (file && (await engine.entries(key)).length === 0) await engine.put(withoutText(item));
  const text = file ? await extract(indexing, item, file) : undefined;
  if ((await load(key))?.item.version !== item.version) return indexDocument(indexing, key);
  await engine.put(text ? { ...item, pages: text.pages, pageCount: text.pageCount } : item);
}

/** A file that cannot be read now is tried again later; one that holds no readable text stays without. */
async function extract(indexing: Indexing, item: IndexedItem, file: StoredFile) {
  const { engine, extractors, read, recognised, warn } = indexing;
  try {
    const text = (await readFileText(await read(file), extractors)) ?? noText;
    if (text.pages.length === text.pageCount) return text;
    return { ...text, pages: withRecognised(text.pages, await recognised(file)) };
  } catch (error) {
    if (!(error instanceof ExtractionError)) {
      await engine.put(withoutText(item));
      throw error;
    }
    warn(`The pages of “${item.title}” (${file.name}) cannot be searched: ${error.code}`);
    return noText;
  }
}

/** The version says that the text is still missing, so that the next reconciliation takes it up. */
const withoutText = (item: IndexedItem): IndexedItem => ({ ...item, version: `${item.version} without text` });
