import { join } from 'node:path';
import type { SearchEngine, SearchRequest, SearchResult } from '../../ports/search-engine.ts';
import type { Work, WorkName } from './messages.ts';
import { createThread } from './thread.ts';

export interface SqliteSettings {
  folder: string;
  /** Called whenever the index had to begin anew (first start, lost, damaged, made by another version). */
  onEmpty: () => void;
}

/** SQLite FTS5 in one file; Node's own `node:sqlite`, one thread that writes and one that reads. */
export function createSqliteEngine({ folder, onEmpty }: SqliteSettings): SearchEngine {
  const file = join(folder, 'index.sqlite');
  const writer = createThread({ file, mode: 'write' });
  const reader = createThread({ file, mode: 'read' });

  const write = async <Name extends WorkName>(name: Name, given: Work[Name]['given']) => {
    const { answer, lost } = await writer.ask(name, given);
    if (lost) onEmpty();
    return answer as Work[Name]['answer'];
  };
  const search = async (request: SearchRequest, mayRenew = true): Promise<SearchResult> => {
    const { answer, unusable } = await reader.ask('search', request);
    if (!unusable) return answer as SearchResult;
    if (!mayRenew) throw new Error('Search index: the file cannot be read');
    await write('open', { damaged: unusable.inode });
    return search(request, false);
  };

  return {
    put: (item) => write('put', { item }),
    remove: (key) => write('remove', { key }),
    search: (request) => search(request),
    entries: (key) => write('entries', { key }),
    async close() {
      await reader.end();
      // Last, because the last connection folds the write-ahead log into the file, and a reader cannot.
      await writer.end();
    },
  };
}
