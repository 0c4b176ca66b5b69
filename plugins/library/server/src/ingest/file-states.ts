import type { Core } from '@strapi/strapi';
import type { CoverState } from '../../../domain/ingest/cover-state.ts';
import type { FileFinding } from '../../../domain/ingest/file-state.ts';
import type { RecognitionProblem } from '../../../domain/ingest/recognition.ts';
import type { Page } from '../../../domain/search/item.ts';

const table = 'library_file_states';

/** What became of reading the scanned pages of a file. */
export interface Recognition {
  recognition: 'done' | 'failed' | null;
  problem: RecognitionProblem | null;
  detail: string | null;
  /** How many pages were read. */
  pages: number;
}

/** @param digest of the bytes that were looked at; what is known of others under the same hash is forgotten */
export async function saveFinding(
  strapi: Core.Strapi,
  hash: string,
  finding: FileFinding,
  digest: string | null,
): Promise<void> {
  const { pagesWithText, ...rest } = finding;
  const { connection } = strapi.db;
  await connection(table).where({ hash }).whereRaw('digest IS DISTINCT FROM ?', [digest]).delete();
  await connection(table)
    .insert({ hash, ...rest, digest, pages_with_text: pagesWithText })
    .onConflict('hash')
    .merge();
}

/** Of a file that was looked at before. */
export const saveCoverState = async (strapi: Core.Strapi, hash: string, cover: CoverState): Promise<void> =>
  void (await strapi.db.connection(table).where({ hash }).update({ cover }));

/** What was read off the pages of the file with these bytes; those of other bytes are no business of its. */
export const saveRecognised = async (
  strapi: Core.Strapi,
  { hash, digest }: { hash: string; digest: string },
  outcome: { pages: readonly Page[] } | { problem: RecognitionProblem; detail: string },
): Promise<boolean> => {
  const changes =
    'pages' in outcome
      ? {
          recognition: 'done',
          recognition_problem: null,
          recognition_detail: null,
          recognised_pages: JSON.stringify(outcome.pages),
        }
      : {
          recognition: 'failed',
          recognition_problem: outcome.problem,
          recognition_detail: outcome.detail,
          recognised_pages: null,
        };
  return (await strapi.db.connection(table).where({ hash, digest }).update(changes)) > 0;
};

/** What is known of the file; null while nobody has looked. */
export async function findingFor(
  strapi: Core.Strapi,
  hash: string,
): Promise<{ finding: FileFinding; digest: string | null; cover: CoverState | null; scan: Recognition } | null> {
  const { connection } = strapi.db;
  const row = await connection(table)
    .where({ hash })
    .first(
      ...['state', 'pages', 'pages_with_text', 'legacy', 'truncated', 'digest', 'cover', 'recognition'],
      ...['recognition_problem', 'recognition_detail'],
      connection.raw('coalesce(jsonb_array_length(recognised_pages), 0) AS recognised'),
    );
  if (!row) return null;
  const { state, pages, pages_with_text: pagesWithText, legacy, truncated, digest, cover, recognition } = row;
  const [problem, detail] = [row.recognition_problem, row.recognition_detail];
  return {
    finding: { state, pages, pagesWithText, legacy, truncated },
    digest,
    cover,
    scan: { recognition, problem, detail, pages: row.recognised },
  };
}

/** Pages that were read off the pictures of a scanned file. */
export async function recognisedPages(strapi: Core.Strapi, hash: string): Promise<Page[]> {
  const row = await strapi.db.connection(table).where({ hash, recognition: 'done' }).first('recognised_pages');
  const pages = row?.recognised_pages ?? [];
  return typeof pages === 'string' ? JSON.parse(pages) : pages;
}
