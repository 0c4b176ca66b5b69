import { parentPort, workerData } from 'node:worker_threads';
import { fromFile } from '../../domain/import/from-file.ts';
import type { ExtractedText } from '../../ports/text-extractor.ts';
import { type Archive, openArchive, TooLargeError } from '../epub/archive.ts';
import { createPageCollector } from '../isolated/collect-pages.ts';
import type { Outcome } from '../isolated/run-isolated.ts';
import { elementTexts } from './element-texts.ts';
import { documentPages } from './runs.ts';
import { slidePaths } from './slides.ts';

async function extract(bytes: Uint8Array): Promise<ExtractedText> {
  const archive = await openArchive(bytes);
  const about = archive.has('docProps/core.xml') ? describe(await archive.read('docProps/core.xml')) : {};
  const collector = createPageCollector();
  let count = 0;
  let complete = true;
  for await (const text of pagesOf(archive)) {
    complete = collector.hasRoom();
    if (!complete) break;
    count += 1;
    collector.add(count, text);
  }
  return collector.finish(count, complete, about);
}

/** A workbook has no pages to read. */
async function* pagesOf(archive: Archive): AsyncGenerator<string> {
  if (archive.has('word/document.xml')) yield* documentPages(await archive.read('word/document.xml'));
  if (!archive.has('ppt/presentation.xml')) return;
  for (const path of await slidePaths(archive))
    yield archive.has(path) ? documentPages(await archive.read(path)).join('\n') : '';
}

function describe(core: string) {
  const first = (name: string) => elementTexts(core, name)[0];
  return fromFile({
    title: first('title'),
    creator: first('creator'),
    description: first('description') || first('subject'),
    keywords: first('keywords'),
    language: first('language'),
  });
}

const outcome: Outcome = await extract(workerData as Uint8Array).then(
  (text) => ({ text }),
  (error: Error) => ({ problem: error instanceof TooLargeError ? 'too-large' : 'broken', reason: error.message }),
);
parentPort?.postMessage(outcome);
