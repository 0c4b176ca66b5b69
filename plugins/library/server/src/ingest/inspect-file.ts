import { createHash } from 'node:crypto';
import type { Store } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type FileState, findingOf, refusedFinding } from '../../../domain/ingest/file-state.ts';
import { type ExtractedText, ExtractionError, type TextExtractor } from '../../../ports/text-extractor.ts';
import { saveFinding } from './file-states.ts';
import { findFile } from './find-file.ts';
import { readKnown } from './read-known.ts';

/** Looks into a file and keeps what was found for those who look after the item. Answers its text, if it has one. */
export async function inspectFile(
  strapi: Core.Strapi,
  extractors: readonly TextExtractor[],
  fileId: number,
): Promise<ExtractedText | undefined> {
  const file = await findFile(strapi, fileId);
  if (!file) return undefined;
  let digest: string | null = null;
  try {
    const known = await readKnown(await (strapi.plugin('files').service('store') as Store).read(file), extractors);
    digest = known ? digestOf(known.bytes) : null;
    const text = await known?.kind.extract(known.bytes);
    await saveFinding(strapi, file.hash, findingOf(text), digest);
    return text;
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    const state = error.code.replace('library.file-', '') as FileState;
    await saveFinding(strapi, file.hash, refusedFinding(state), digest);
    return undefined;
  }
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
