import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { itemUid } from '../items.ts';

/** More wait for the next night. */
const mostAtOnce = 5000;

/**
 * Has files looked at that never were: from before this part of the library, or of a moment without power. With a
 * program that reads scans also those that were found before there was one.
 */
export async function lookAtMissedFiles(strapi: Core.Strapi, readsScans: boolean): Promise<void> {
  const rows: { id: number }[] = await strapi.db
    .connection('files_related_mph AS link')
    .join('files AS file', 'file.id', 'link.file_id')
    .leftJoin('library_file_states AS state', 'state.hash', 'file.hash')
    .where({ 'link.related_type': itemUid, 'link.field': 'file' })
    .where((due) => {
      due.whereNull('state.id');
      due.orWhere((bare) => bare.whereNull('state.cover').whereNot('file.mime', 'like', 'image/%'));
      if (readsScans)
        due.orWhere((scan) => scan.whereIn('state.state', ['scanned', 'partly']).whereNull('state.recognition'));
    })
    .distinct('file.id')
    .orderBy('file.id')
    .limit(mostAtOnce);
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  for (const { id } of rows) await facts.record('library.file', { fileId: id });
}
