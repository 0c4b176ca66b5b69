import type { Facts, Store } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { wantsRecognition } from '../../../domain/ingest/recognition.ts';
import type { Page } from '../../../domain/search/item.ts';
import { RecognitionError, type TextRecogniser } from '../../../ports/text-recogniser.ts';
import { findingFor, saveRecognised } from './file-states.ts';
import { findFile } from './find-file.ts';
import { digestOf } from './inspect-file.ts';
import { recordNewText } from './items-of-file.ts';
import { readKnown } from './read-known.ts';

/** Asks for the pages of a scan to be read, unless they have been. What failed is tried again by saving the item. */
export async function askForRecognition(strapi: Core.Strapi, fileId: number): Promise<void> {
  const file = await findFile(strapi, fileId);
  const known = file && (await findingFor(strapi, file.hash));
  if (!known || !wantsRecognition(known.finding.state) || known.scan.recognition === 'done') return;
  await (strapi.plugin('outbox').service('facts') as Facts).record('library.scanned', { fileId });
}

/** Has the pages of a scan read, keeps their text, and puts it into the search. A failure is kept in words. */
export async function recogniseFile(strapi: Core.Strapi, recogniser: TextRecogniser, fileId: number): Promise<void> {
  const file = await findFile(strapi, fileId);
  const known = file && (await findingFor(strapi, file.hash));
  if (!known || !wantsRecognition(known.finding.state) || known.scan.recognition === 'done') return;
  const stream = await (strapi.plugin('files').service('store') as Store).read(file);
  const read = await readKnown(stream, [{ recognises: () => true }]);
  if (!read || digestOf(read.bytes) !== known.digest) return;
  const key = { hash: file.hash, digest: known.digest };
  const outcome = await attempt(recogniser, read.bytes);
  await strapi.db.transaction(async () => {
    const saved = await saveRecognised(strapi, key, outcome);
    if (saved && 'pages' in outcome) await recordNewText(strapi, fileId);
  });
}

async function attempt(recogniser: TextRecogniser, bytes: Buffer) {
  try {
    return { pages: (await recogniser.recognise(bytes)) as readonly Page[] };
  } catch (error) {
    if (!(error instanceof RecognitionError)) throw error;
    return { problem: error.problem, detail: error.message };
  }
}
