import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '@khue/config';
import { createSqliteEngine } from '../../../plugins/library/adapters/sqlite/sqlite-engine.ts';
import { defaultSynonyms } from '../../../plugins/library/domain/search/default-synonyms.ts';
import { ask, fill } from '../../../tests/relevance/judge.ts';
import { type JudgedSet, judgedSet } from '../../../tests/relevance/judged.ts';
import { summarise } from '../../../tests/relevance/measures.ts';

const ours = ['tune', 'held-out'] as const;

/**
 * How well the search finds what it should, by judged queries: those of the repository, or with `--file PATH` any
 * others in the format that `tests/relevance/README.md` describes.
 */
export async function measure(options: readonly string[]) {
  const at = options.indexOf('--file');
  const file = options[at + 1];
  if (at >= 0 && !file) throw new Error('--file needs the path of a file');
  if (at >= 0) return judge(read(resolve(file as string)));
  const [tune, heldOut] = ours.map((name) => read(inRepository('documents'), inRepository(name)));
  const figures = await judge(heldOut as JudgedSet);
  return { ...figures, tune: await judge(tune as JudgedSet), heldOut: figures };
}

const inRepository = (name: string) => join(root, `tests/relevance/${name}.json`);

/** Documents and queries stand in one file or in several. */
const read = (...paths: string[]) =>
  judgedSet.parse(Object.assign({}, ...paths.map((path) => JSON.parse(readFileSync(path, 'utf8')) as object)));

async function judge({ documents, queries }: JudgedSet) {
  const folder = mkdtempSync(join(tmpdir(), 'khue-relevance-'));
  const engine = createSqliteEngine({ folder, onEmpty: () => {} });
  engine.useSynonyms(defaultSynonyms);
  try {
    // Built beside and swapped, as `npm run reindex` does; its words are counted when it takes its place.
    await engine.rebuild((put) => fill(put, documents));
    return summarise(await ask(engine, queries));
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
