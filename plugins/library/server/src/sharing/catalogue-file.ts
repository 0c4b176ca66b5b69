import type { Core } from '@strapi/strapi';
import { marcOf } from '../../../domain/catalogue/marc.ts';
import { marcNamespace, marcXml } from '../../../domain/catalogue/marcxml.ts';
import { element, xmlDocument } from '../../../domain/xml/xml.ts';
import { itemUid } from '../items.ts';
import { today } from '../today.ts';
import { loadRecords } from './load-records.ts';
import { siteUrl } from './school.ts';

const partSize = 500;

/** The catalogue as one MARCXML file that other library programs import: all items in force, or those with these ids. */
export async function catalogueFile(strapi: Core.Strapi, only?: readonly string[]): Promise<string> {
  const ids = only ?? (await idsInForce(strapi));
  const prefix = `oai:${new URL(siteUrl()).hostname}:`;
  const viewer = { audiences: ['public', 'pupils', 'staff'], today: today() } as const;
  const records = [];
  for (let from = 0; from < ids.length; from += partSize) {
    const part = await loadRecords(strapi, ids.slice(from, from + partSize), viewer);
    for (const [id, { record, changedAt }] of part) records.push(marcXml(marcOf(record, prefix + id, changedAt)));
  }
  return xmlDocument(element('collection', { xmlns: marcNamespace }, ...records));
}

async function idsInForce(strapi: Core.Strapi): Promise<string[]> {
  const rows = (await strapi.db.query(itemUid).findMany({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  })) as { documentId: string }[];
  return rows.map(({ documentId }) => documentId);
}
