import { draftBody, type FileReport } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { wantsRecognition } from '../../../domain/ingest/recognition.ts';
import type { TextRecogniser } from '../../../ports/text-recogniser.ts';
import { refusal } from '../errors.ts';
import { findingFor } from '../ingest/file-states.ts';
import { itemUid } from '../items.ts';
import { partsOf } from '../parts.ts';
import { makeDraft } from '../use-cases/make-draft.ts';
import { accountOf, parse } from './admin-request.ts';

interface Checker {
  cannot: { read(entity: unknown): boolean };
}

export const createIngestController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /library/drafts` */
  async draft(context: Context): Promise<void> {
    const { fileId } = parse(draftBody, context.request.body);
    const { extractors } = partsOf(strapi);
    context.body = { data: await makeDraft(strapi, extractors, { fileId, account: accountOf(context) }) };
  },

  /** `GET /library/items/:documentId/file`: for whoever may read the draft. */
  async report(context: Context): Promise<void> {
    const item = (await strapi.db.query(itemUid as never).findOne({
      where: { documentId: String(context.params.documentId), publishedAt: null },
      populate: ['file', 'createdBy', 'department'],
    } as never)) as { file: { hash: string } | null } | null;
    const checker: Checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: context.state.userAbility, model: itemUid });
    if (!item || checker.cannot.read(item)) throw refusal('library.not-found');
    const known = item.file && (await findingFor(strapi, item.file.hash));
    const finding = known && { ...known.finding, cover: known.cover, scan: scanOf(known, partsOf(strapi).recogniser) };
    context.body = { data: { hasFile: item.file !== null, finding } satisfies FileReport };
  },
});

type Known = NonNullable<Awaited<ReturnType<typeof findingFor>>>;
type Finding = NonNullable<FileReport['finding']>;

/** How far reading the pages of a scan has come; null when there is nothing to read, or nothing that reads. */
function scanOf({ finding, scan }: Known, recogniser: TextRecogniser | undefined): Finding['scan'] {
  const { recognition, problem, detail, pages } = scan;
  if (recognition !== null) return { state: recognition, problem, detail, pages };
  if (!recogniser || !wantsRecognition(finding.state)) return null;
  return { state: 'waiting', problem: null, detail: null, pages: 0 };
}
