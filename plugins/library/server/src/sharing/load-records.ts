import { loadSettings } from '@khue/config';
import { fileAddress, type StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type CatalogueRecord, type ItemKind, type Rights, splitNames } from '../../../domain/catalogue/record.ts';
import { isVisible, type Viewer } from '../../../domain/search/visibility.ts';
import { coverOf } from '../cover.ts';
import { itemUid } from '../items.ts';
import { type IndexedType, indexedType } from '../search/indexed-types.ts';
import { audienceOf, gradesOf, type InForce } from '../search/to-indexed-item.ts';
import { today } from '../today.ts';

type Item = InForce & {
  slug: string;
  title: string;
  kind: ItemKind;
  licence: Rights;
  accessLevel: 'metadata' | 'read' | 'download';
  subject: { code: string; name: string } | null;
  file: StoredFile | null;
  cover: StoredFile | null;
};

/** An item as a catalogue lists it, with what only feeds show. */
export interface ListedRecord {
  record: CatalogueRecord;
  /** When it changed last. */
  changedAt: string;
}

/** Descriptions of the items behind these ids that the viewer, or everybody, may know of now. */
export async function loadRecords(
  strapi: Core.Strapi,
  ids: readonly string[],
  viewer: Viewer = { audiences: ['public'], today: today() },
): Promise<Map<string, ListedRecord>> {
  if (ids.length === 0) return new Map();
  const items = (await strapi.documents(itemUid as never).findMany({
    filters: { documentId: { $in: ids } },
    populate: ['subject', 'file', 'cover'],
    status: 'published',
    limit: ids.length,
  } as never)) as unknown as Item[];
  const copies = await copiesOf(strapi, ids);
  const type = indexedType(strapi, itemUid) as IndexedType;
  return new Map(
    items
      .filter((item) =>
        isVisible(
          { audience: audienceOf(type, item), visibleFrom: null, visibleUntil: text(item.licenceEndsOn) },
          viewer,
        ),
      )
      .map((item) => [
        item.documentId,
        { record: toRecord(strapi, item, copies.get(item.documentId) ?? []), changedAt: dateText(item.updatedAt) },
      ]),
  );
}

type ListedCopy = CatalogueRecord['copies'][number] & { documentId: string };

/** Printed copies that are still in the register, by item. */
export async function copiesOf(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, ListedCopy[]>> {
  const found = (await strapi.documents('api::library-copy.library-copy' as never).findMany({
    filters: { item: { documentId: { $in: ids } }, copyState: { $ne: 'written-off' } },
    fields: ['registrationNumber', 'place'],
    populate: { item: { fields: ['documentId'] } },
    sort: 'registrationNumber:asc',
    limit: 10_000,
  } as never)) as unknown as (ListedCopy & { item: { documentId: string } })[];
  return Map.groupBy(found, ({ item }) => item.documentId);
}

function toRecord(strapi: Core.Strapi, item: Item, copies: CatalogueRecord['copies']): CatalogueRecord {
  const site = loadSettings().SITE_URL.replace(/\/$/, '');
  const cover = coverOf(strapi, item);
  const file = item.accessLevel === 'metadata' ? null : item.file;
  return {
    id: item.documentId,
    title: item.title,
    creators: splitNames(text(item.creators)),
    contributors: splitNames(text(item.contributors)),
    kind: item.kind,
    subject: item.subject && { code: item.subject.code, name: item.subject.name },
    grades: gradesOf(item.grades),
    series: text(item.series),
    description: text(item.description),
    keywords: Array.isArray(item.keywords) ? item.keywords.filter((one) => typeof one === 'string' && one !== '') : [],
    publisher: text(item.publisher),
    placeOfPublication: text(item.placeOfPublication),
    year: typeof item.year === 'number' ? item.year : null,
    language: text(item.language),
    isbn: text(item.isbn),
    ddc: text(item.ddc),
    extent: text(item.extent),
    mime: file?.mime ?? null,
    rights: item.licence,
    rightsHolder: text(item.rightsHolder),
    pageUrl: `${site}/thu-vien/${item.slug}`,
    fileUrl: file && item.accessLevel === 'download' ? site + fileAddress(file.hash) : null,
    externalUrl: text(item.externalUrl),
    cover: cover && { url: site + cover.src, mime: mimeOf(cover.src) },
    copies,
  };
}

const mimeOf = (address: string) =>
  address.endsWith('.avif') ? 'image/avif' : address.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.normalize('NFC') : null);
const dateText = (value: string | Date | null | undefined) => new Date(value ?? 0).toISOString();
