import {
  type Approvals,
  type Consents,
  type PictureInDocument,
  type PictureStanding,
  picturesIn,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Language } from '../labels/index.ts';
import { actingPerson } from './acting-person.ts';
import { mediaOf } from './media-of.ts';
import { type PictureProblem, pictureMessages } from './picture-messages.ts';
import { refusalOf } from './refuse.ts';

interface Version {
  uid: string;
  documentId: string;
  locale: string | null;
  status: 'draft' | 'published';
}
type Result = { entries?: { documentId: string; locale?: string }[]; documentId?: string; locale?: string };

/**
 * What the portal shows has words for its pictures and, for photos, people who agreed. Asked when somebody publishes;
 * of governed types when they are submitted (`askOnSubmission`), because what is approved is published by a worker that
 * could tell nobody. Whatever happens to consents later is seen at every reading (`plugins/portal`).
 */
export function guardPictures(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    const { status } = context.params as { status?: string };
    const publishes = action === 'publish' || (['create', 'update'].includes(action) && status === 'published');
    const options = (contentType.pluginOptions ?? {}) as object;
    if (!publishes || !('portal' in options) || 'approval' in options) return next();
    // What is refused afterwards never was: the transaction is rolled back.
    return strapi.db.transaction(async () => {
      const result = await next();
      for (const { documentId, locale = null } of written(result as Result))
        await refusePictures(strapi, { uid, documentId, locale, status: 'published' });
      return result;
    }) as unknown as ReturnType<typeof next>;
  });
}

/** Call it when all plugins are there. */
export function askOnSubmission(strapi: Core.Strapi): void {
  const approvals: Approvals = strapi.plugin('approval').service('approvals');
  approvals.requires(async (subject) => {
    const options = (strapi.contentTypes[subject.uid as never] as { pluginOptions?: object }).pluginOptions ?? {};
    if ('portal' in options) await refusePictures(strapi, { ...subject, status: 'draft' });
  });
}

const written = ({ entries, documentId, locale }: Result) =>
  entries ?? (documentId ? [{ documentId, ...(locale ? { locale } : {}) }] : []);

/** @throws a refusal that names the first picture that cannot be shown. */
async function refusePictures(strapi: Core.Strapi, { uid, ...version }: Version): Promise<void> {
  const populate = mediaOf(strapi, uid);
  const { locale, ...params } = version;
  const document = await strapi
    .documents(uid as never)
    .findOne({ ...params, ...(locale ? { locale } : {}), populate } as never);
  const pictures = picturesIn(document);
  const consents: Consents = strapi.plugin('files').service('consents');
  const standings = await consents.standings(pictures.map(({ hash }) => hash));
  const language: Language = actingPerson(strapi)?.language ?? 'vi';
  for (const picture of pictures) {
    const code = problemOf(picture, standings.get(picture.hash) ?? 'unstated');
    if (code) throw refusalOf([{ path: [], message: pictureMessages[language][code](picture.name), code }], language);
  }
}

function problemOf({ alt }: PictureInDocument, standing: PictureStanding): PictureProblem | undefined {
  if (standing === 'unstated') return 'picture.unstated';
  if (standing === 'missing-consent') return 'picture.consent';
  return alt === '' && standing !== 'decoration' ? 'picture.alt' : undefined;
}
