import { loadSettings } from '@khue/config';
import { type Preview, type Previews, previewPath, previewSeconds } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { refusal } from '../errors.ts';
import { abilityOf, mayRead } from '../preview/may-read.ts';
import { type Pass, seal, unseal } from '../preview/pass.ts';
import type { createReading } from './reading.ts';

type Reading = ReturnType<typeof createReading>;

const seconds = () => Math.floor(Date.now() / 1000);

/**
 * Drafts on the site. A pass names one version and one person; what that person may read is asked when it is made, and
 * again each time it is used.
 */
export const createPreviews = ({ strapi }: { strapi: Core.Strapi }) => {
  const secret = () => loadSettings().PREVIEW_SECRET;

  /** The version, if its type has a portal and the person may read it. */
  async function find({ uid, documentId, locale, status, person }: Omit<Pass, 'expires'>) {
    const reading: Reading = strapi.plugin('portal').service('reading');
    const type = reading.typeOf(uid);
    const ability = type && (await abilityOf(strapi, person));
    const found = ability ? await reading.version(type, { documentId, locale, status }) : undefined;
    if (!type || !found) return undefined;
    // When a version came into force is Strapi's own field; no right names it.
    const fields = type.detail.map(({ name }) => name).filter((name) => name !== 'publishedAt');
    return mayRead(strapi, ability, uid, found.row, fields) ? { type, ...found } : undefined;
  }

  return {
    async addressFor(uid, { documentId, locale = null, status }) {
      const { user } = strapi.requestContext.get()?.state ?? {};
      if (!user) return undefined;
      const asked = { uid, documentId, locale, person: user.id as number };
      const version = { ...asked, status: status === 'published' ? ('published' as const) : ('draft' as const) };
      if (!(await find(version))) return undefined;
      const pass = seal({ ...version, expires: seconds() + previewSeconds }, secret());
      return `${loadSettings().SITE_URL}${previewPath}/${pass}`;
    },

    /**
     * What a pass opens.
     * @throws a refusal when it is wrong or over, or when there is nothing behind it any more.
     */
    async show(text: string): Promise<Preview> {
      const pass = unseal(text, secret(), seconds());
      if (pass === 'wrong') throw refusal('portal.preview.pass');
      if (pass === 'expired') throw refusal('portal.preview.expired');
      const found = await find(pass);
      if (!found) throw refusal('portal.preview.pass');
      const { type, row, answer } = found;
      const { uid, documentId, locale, status, expires } = pass;
      const language = type.localized && locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : '';
      return {
        path: type.options.path,
        key: String(answer[type.options.key] ?? documentId),
        locale,
        status,
        content: answer,
        edited: { by: nameOf(row.updatedBy), at: new Date(row.updatedAt as string).toISOString() },
        form: `/content-manager/collection-types/${uid}/${documentId}${language}`,
        until: new Date(expires * 1000).toISOString(),
      };
    },
  } satisfies Previews & { show(text: string): Promise<Preview> };
};

function nameOf(account: unknown): string | null {
  const { lastname, firstname } = (account ?? {}) as { lastname?: string | null; firstname?: string | null };
  return [lastname, firstname].filter(Boolean).join(' ') || null;
}
