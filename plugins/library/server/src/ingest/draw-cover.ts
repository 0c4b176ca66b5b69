import type { Covers, Store, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { CoverState } from '../../../domain/ingest/cover-state.ts';
import type { CoverMaker } from '../../../ports/cover-maker.ts';
import { ExtractionError } from '../../../ports/text-extractor.ts';
import { saveCoverState } from './file-states.ts';
import { findFile } from './find-file.ts';
import { readKnown } from './read-known.ts';

/** Keeps a picture of what the file shows, whatever cover its items have by now: they may lose it. */
export async function drawCover(strapi: Core.Strapi, makers: readonly CoverMaker[], fileId: number): Promise<void> {
  const file = await findFile(strapi, fileId);
  // A picture is its own cover.
  if (!file || file.mime.startsWith('image/')) return;
  const { picture, state } = await draw(strapi, makers, file);
  const covers: Covers = strapi.plugin('files').service('covers');
  if (await covers.keep(file, picture)) await saveCoverState(strapi, file.hash, state);
}

interface Drawn {
  picture: Buffer | undefined;
  state: CoverState;
}

async function draw(strapi: Core.Strapi, makers: readonly CoverMaker[], file: StoredFile): Promise<Drawn> {
  try {
    const known = await readKnown(await (strapi.plugin('files').service('store') as Store).read(file), makers);
    const picture = await known?.kind.draw(known.bytes);
    return { picture, state: picture ? 'made' : 'none' };
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    return { picture: undefined, state: 'failed' };
  }
}
