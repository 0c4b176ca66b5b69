import type { Store } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type FileState, findingOf, refusedFinding } from '../../../domain/ingest/file-state.ts';
import { type ExtractedText, ExtractionError, type TextExtractor } from '../../../ports/text-extractor.ts';
import { readFileText } from '../search/read-file-text.ts';
import { saveFinding } from './file-states.ts';
import { findFile } from './find-file.ts';

/** Looks into a file and keeps what was found for those who look after the item. Answers its text, if it has one. */
export async function inspectFile(
  strapi: Core.Strapi,
  extractors: readonly TextExtractor[],
  fileId: number,
): Promise<ExtractedText | undefined> {
  const file = await findFile(strapi, fileId);
  if (!file) return undefined;
  try {
    const stream = await (strapi.plugin('files').service('store') as Store).read(file);
    const text = await readFileText(stream, extractors);
    await saveFinding(strapi, file.hash, findingOf(text));
    return text;
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    await saveFinding(strapi, file.hash, refusedFinding(error.code.replace('library.file-', '') as FileState));
    return undefined;
  }
}
