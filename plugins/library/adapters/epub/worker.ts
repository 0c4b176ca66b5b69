import { parentPort, workerData } from 'node:worker_threads';
import { fromFile } from '../../domain/import/from-file.ts';
import type { ExtractedText } from '../../ports/text-extractor.ts';
import { createPageCollector } from '../isolated/collect-pages.ts';
import type { Outcome } from '../isolated/run-isolated.ts';
import { elementTexts } from '../office/element-texts.ts';
import { type Archive, openArchive, TooLargeError } from './archive.ts';
import { visibleText } from './markup.ts';
import { findPackage, isProtected, readingOrder } from './package.ts';

async function extract(bytes: Uint8Array): Promise<ExtractedText | undefined> {
  const archive = await openArchive(bytes);
  if (isProtected(await optional(archive, 'META-INF/encryption.xml'))) return undefined;
  const packagePath = findPackage(await archive.read('META-INF/container.xml'));
  const packageDocument = await archive.read(packagePath);
  const chapters = readingOrder(packageDocument, packagePath);
  const collector = createPageCollector();
  let number = 0;
  for (const path of chapters) {
    if (!collector.hasRoom()) break;
    number += 1;
    collector.add(number, visibleText(await optional(archive, path)));
  }
  return collector.finish(chapters.length, number === chapters.length, describe(packageDocument));
}

function describe(packageDocument: string) {
  const all = (name: string) => elementTexts(packageDocument, name);
  return fromFile({
    title: all('title')[0],
    creator: all('creator').join('; '),
    description: all('description')[0],
    keywords: all('subject').join('; '),
    publisher: all('publisher')[0],
    language: all('language')[0],
    date: all('date')[0],
    identifiers: all('identifier'),
  });
}

/** A chapter that the list names and the archive lacks leaves the others readable. */
const optional = async (archive: Archive, path: string) => (archive.has(path) ? archive.read(path) : '');

function problemOf(error: unknown): Outcome {
  return { problem: error instanceof TooLargeError ? 'too-large' : 'broken', reason: (error as Error).message };
}

const outcome = await extract(workerData as Uint8Array).then(
  (text): Outcome => (text ? { text } : { problem: 'encrypted', reason: 'The chapters are encrypted' }),
  problemOf,
);
parentPort?.postMessage(outcome);
