import { join } from 'node:path';
import type { SynonymGroup } from '../../domain/search/synonyms.ts';
import type { SearchEngine } from '../../ports/search-engine.ts';
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

  let synonyms: readonly SynonymGroup[] = [];
  let sent = true;

  const write = async <Name extends WorkName>(name: Name, given: Work[Name]['given']) => {
    const { answer, lost } = await writer.ask(name, given);
    if (lost) onEmpty();
    return answer as Work[Name]['answer'];
  };
  const read = async <Name extends WorkName>(
    name: Name,
    given: Work[Name]['given'],
    mayRenew = true,
  ): Promise<Work[Name]['answer']> => {
    const { answer, unusable } = await reader.ask(name, given);
    if (!unusable) return answer as Work[Name]['answer'];
    if (!mayRenew) throw new Error('Search index: the file cannot be read');
    await write('open', { damaged: unusable.inode });
    return read(name, given, false);
  };

  return {
    put: (item) => write('put', { item }),
    remove: (key) => write('remove', { key }),
    async search(request) {
      // Before the search in the same queue; a thread that died and began anew has lost them.
      if (!sent || !reader.isRunning()) reader.ask('synonyms', { groups: synonyms }).catch(() => {});
      sent = true;
      return read('search', request);
    },
    // The whole list is asked of the thread that also judges the file.
    entries: (key) => (key ? read('entries', { key }) : write('entries', {})),
    async rebuild(fill) {
      await write('beginBeside', {});
      try {
        await fill((item) => write('putBeside', { item }));
        await write('swapBeside', {});
      } catch (error) {
        await write('dropBeside', {});
        throw error;
      }
    },
    useSynonyms(groups) {
      synonyms = groups;
      sent = false;
    },
    async close() {
      await reader.end();
      // Last, because the last connection folds the write-ahead log into the file, and a reader cannot.
      await writer.end();
    },
  };
}
