import type { Core } from '@strapi/strapi';
import type { CoverState } from '../../../domain/ingest/cover-state.ts';
import type { FileFinding } from '../../../domain/ingest/file-state.ts';

const uid = 'plugin::library.file-state';
const table = 'library_file_states';

export async function saveFinding(strapi: Core.Strapi, hash: string, finding: FileFinding): Promise<void> {
  const { pagesWithText, ...rest } = finding;
  await strapi.db
    .connection(table)
    .insert({ hash, ...rest, pages_with_text: pagesWithText })
    .onConflict('hash')
    .merge();
}

/** Of a file that was looked at before. */
export const saveCoverState = async (strapi: Core.Strapi, hash: string, cover: CoverState): Promise<void> =>
  void (await strapi.db.connection(table).where({ hash }).update({ cover }));

/** What is known of the file; null while nobody has looked. */
export const findingFor = (strapi: Core.Strapi, hash: string): Promise<FileFinding | null> =>
  strapi.db.query(uid as never).findOne({
    where: { hash },
    select: ['state', 'pages', 'pagesWithText', 'legacy', 'truncated'],
  } as never) as Promise<FileFinding | null>;
