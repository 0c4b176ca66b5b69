import type { DraftMade, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { fromFile, titleOfName } from '../../../domain/import/from-file.ts';
import type { TextExtractor } from '../../../ports/text-extractor.ts';
import { refusal } from '../errors.ts';
import { inspectFile } from '../ingest/inspect-file.ts';
import { itemUid } from '../items.ts';

/** A file of this person's becomes a draft, described by what it says of itself, else by its name. */
export async function makeDraft(
  strapi: Core.Strapi,
  extractors: readonly TextExtractor[],
  { fileId, account }: { fileId: number; account: number },
): Promise<DraftMade> {
  const file = (await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: fileId, createdBy: { id: account } } } as never)) as StoredFile | null;
  if (!file) throw refusal('library.not-found');
  const about = (await inspectFile(strapi, extractors, fileId))?.about ?? fromFile({});
  const data = {
    title: titleOfName(file.name),
    ...about,
    kind: kindOf(file.mime),
    // Somebody decides what may be read of it; until then it is described, and shown to the staff.
    licence: 'own',
    accessLevel: 'metadata',
    audience: 'staff',
    file: fileId,
    createdBy: account,
    updatedBy: account,
  };
  const { documentId } = await strapi.documents(itemUid as never).create({ data } as never);
  return { documentId, title: data.title };
}

function kindOf(mime: string): string {
  if (mime.startsWith('audio/')) return 'audio';
  if (mime.startsWith('video/')) return 'video';
  return mime.includes('presentation') ? 'digital-lesson' : 'book';
}
