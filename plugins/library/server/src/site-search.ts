import { type SiteSearchAnswer, type SiteType, siteTypes } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Viewer } from '../../domain/search/visibility.ts';
import type { FoundItem } from '../../ports/search-engine.ts';
import { findRows, itemUid } from './items.ts';
import { type IndexedType, indexedTypes } from './search/indexed-types.ts';

export interface SiteSearchType {
  name: SiteType;
  uid: string;
  indexed: IndexedType;
}

/** What has a page on the portal: the library's items and every indexed type with a list there. */
export const siteTypesOf = (strapi: Core.Strapi): SiteSearchType[] =>
  indexedTypes(strapi).flatMap((indexed) => {
    const { uid, path, khue } = indexed;
    const name = siteTypes.find((one) => one === (uid === itemUid ? 'library' : path));
    return name && khue.audience === 'public' ? [{ name, uid, indexed }] : [];
  });

/** Titles and addresses of what was found, read from the content *now*: what was withdrawn meanwhile is left out. */
export async function findEverything(
  strapi: Core.Strapi,
  types: SiteSearchType[],
  found: FoundItem[],
  { viewer, locale }: { viewer: Viewer; locale: string },
): Promise<SiteSearchAnswer['items']> {
  const rows = new Map<string, Omit<SiteSearchAnswer['items'][number], 'type' | 'hit'>>();
  for (const type of types) {
    const keys = found.map(({ key }) => key).filter(({ uid }) => uid === type.uid);
    if (keys.length === 0) continue;
    const inForce =
      type.name === 'library'
        ? await findRows(strapi, keys, viewer)
        : await findDocuments(
            strapi,
            type,
            keys.map(({ documentId }) => documentId),
            { viewer, locale },
          );
    for (const [id, { slug, title, language, inParts }] of inForce)
      rows.set(`${type.uid} ${id}`, { slug, title, language, inParts });
  }
  return found.flatMap(({ key, hits: [hit = null] }) => {
    const row = rows.get(`${key.uid} ${key.documentId}`);
    const name = types.find(({ uid }) => uid === key.uid)?.name;
    return row && name ? [{ type: name, ...row, hit }] : [];
  });
}

async function findDocuments(
  strapi: Core.Strapi,
  { uid, indexed }: SiteSearchType,
  ids: string[],
  { viewer, locale }: { viewer: Viewer; locale: string },
) {
  const { firstDay, lastDay, localised } = indexed;
  const documents = (await strapi.documents(uid as never).findMany({
    filters: { documentId: { $in: ids } },
    status: 'published',
    ...(localised ? { locale } : {}),
  } as never)) as unknown as (Record<string, unknown> & { documentId: string; slug: string; title: string })[];
  const shows = (one: Record<string, unknown>) =>
    (!one[firstDay] || String(one[firstDay]) <= viewer.today) &&
    (!one[lastDay] || String(one[lastDay]) >= viewer.today);
  const told = ({ documentId, slug, title }: (typeof documents)[number]) =>
    [documentId, { slug, title, language: locale, inParts: false }] as const;
  return new Map(documents.filter(shows).map(told));
}
