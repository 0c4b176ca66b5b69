import type { ItemRow, LibraryItem, StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { ItemKey } from '../../domain/search/item.ts';
import { isVisible, type Viewer } from '../../domain/search/visibility.ts';
import { coverOf } from './cover.ts';
import { type IndexedType, indexedType } from './search/indexed-types.ts';
import { audienceOf, gradesOf, type InForce } from './search/to-indexed-item.ts';

export const itemUid = 'api::library-item.library-item';

/** A library item in force, as the CMS answers it. */
interface Item extends InForce {
  slug: string;
  title: string;
  creators: string | null;
  kind: ItemRow['kind'];
  subject: { name: string } | null;
  grades: unknown;
  cover: StoredFile | null;
  file: StoredFile | null;
  licenceEndsOn: string | null;
  description: string | null;
  contributors: string | null;
  keywords: unknown;
  ddc: string | null;
  series: string | null;
  extent: string | null;
  placeOfPublication: string | null;
  isbn: string | null;
  programmeRows?: { title: string; grade: number }[];
  publisher: string | null;
  year: number | null;
  language: string | null;
  licence: LibraryItem['licence'];
  rightsHolder: string | null;
  accessLevel: LibraryItem['accessLevel'];
  externalUrl: string | null;
}

/** The items behind these keys that the viewer may see *now*: an index that is a moment behind shows nothing more. */
export async function findRows(strapi: Core.Strapi, keys: ItemKey[], viewer: Viewer): Promise<Map<string, ItemRow>> {
  const ids = keys.map(({ documentId }) => documentId);
  const items = ids.length > 0 ? await find(strapi, { documentId: { $in: ids } }, ['cover', 'file', 'subject']) : [];
  return new Map(visible(strapi, items, viewer).map((item) => [item.documentId, toRow(strapi, item)]));
}

/** The item with this address, or undefined when it does not exist for the viewer. */
export async function findItem(strapi: Core.Strapi, slug: string, viewer: Viewer): Promise<Item | undefined> {
  return visible(strapi, await find(strapi, { slug }, ['cover', 'subject', 'file', 'programmeRows']), viewer)[0];
}

const find = (strapi: Core.Strapi, filters: object, populate: string[]) =>
  strapi
    .documents(itemUid as never)
    .findMany({ filters, populate, status: 'published' } as never) as Promise<unknown> as Promise<Item[]>;

function visible(strapi: Core.Strapi, items: Item[], viewer: Viewer): Item[] {
  const type = indexedType(strapi, itemUid) as IndexedType;
  return items.filter((item) =>
    isVisible({ audience: audienceOf(type, item), visibleFrom: null, visibleUntil: item.licenceEndsOn }, viewer),
  );
}

export function toRow(strapi: Core.Strapi, item: Item): ItemRow {
  return {
    id: item.documentId,
    slug: item.slug,
    title: item.title,
    creators: item.creators ?? null,
    kind: item.kind,
    subject: item.subject?.name ?? null,
    grades: gradesOf(item.grades),
    language: item.language ?? null,
    inParts: item.file?.mime === 'application/epub+zip',
    cover: coverOf(strapi, item),
  };
}

export function toLibraryItem(strapi: Core.Strapi, item: Item, pages: number | null): LibraryItem {
  const { file } = item;
  return {
    ...toRow(strapi, item),
    description: item.description ?? null,
    contributors: item.contributors ?? null,
    keywords: Array.isArray(item.keywords) ? item.keywords.filter((one) => typeof one === 'string') : [],
    ddc: item.ddc ?? null,
    series: item.series ?? null,
    extent: item.extent ?? null,
    placeOfPublication: item.placeOfPublication ?? null,
    isbn: item.isbn ?? null,
    programme: (item.programmeRows ?? []).map(({ title, grade }) => ({ title, grade })),
    publisher: item.publisher ?? null,
    year: item.year ?? null,
    licence: item.licence,
    rightsHolder: item.rightsHolder ?? null,
    accessLevel: item.accessLevel,
    externalUrl: item.externalUrl ?? null,
    file:
      file && item.accessLevel !== 'metadata'
        ? { id: file.hash, mime: file.mime, sizeKB: Number(file.size), pages }
        : null,
  };
}
