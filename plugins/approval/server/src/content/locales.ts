import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Strapi } from '../types.ts';

type LocaleParam = string | string[] | null | undefined;

export const isLocalised = (strapi: Strapi, uid: string): boolean =>
  (strapi.contentTypes[uid as never] as { pluginOptions?: { i18n?: { localized?: boolean } } })?.pluginOptions?.i18n
    ?.localized === true;

/** The one language a reader or an edit speaks of. */
export async function oneLocale(strapi: Strapi, uid: string, param: LocaleParam): Promise<string | null> {
  if (!isLocalised(strapi, uid)) return null;
  if (typeof param === 'string' && param !== '' && param !== '*') return param;
  return (await strapi.plugin('i18n').service('locales').getDefaultLocale()) as string;
}

/** Every language version that an action touches: one, a list, or `*` for all that exist. */
export async function touched(
  strapi: Strapi,
  uid: string,
  documentId: string,
  param: LocaleParam,
): Promise<DocumentKey[]> {
  const key = (locale: string | null): DocumentKey => ({ uid, documentId, locale });
  if (!isLocalised(strapi, uid)) return [key(null)];
  const given = Array.isArray(param) ? param.filter((locale) => locale !== '') : [];
  if (param === '*' || given.includes('*')) {
    const rows = (await strapi.db
      .query(uid as never)
      .findMany({ where: { documentId }, select: ['locale'] } as never)) as {
      locale: string;
    }[];
    return [...new Set(rows.map(({ locale }) => locale))].sort().map(key);
  }
  if (given.length > 0) return [...new Set(given)].sort().map(key);
  return [key(await oneLocale(strapi, uid, param))];
}
