import type { Core } from '@strapi/strapi';
import type { Catalogue } from './answer-oai.ts';
import { loadRecords } from './load-records.ts';
import { countRows, earliestStamp, findRow, listRows } from './shared-rows.ts';

/** The school's catalogue as it is at this moment. */
export const strapiCatalogue = (strapi: Core.Strapi, now: Date): Catalogue => ({
  rows: (query) => listRows(strapi, now, query),
  count: (query) => countRows(strapi, now, query),
  row: (itemId) => findRow(strapi, now, itemId),
  records: async (ids) =>
    new Map([...(await loadRecords(strapi, ids))].map(([id, { record }]) => [id, record] as const)),
  earliest: () => earliestStamp(strapi),
  subjects: () => listSubjects(strapi),
});

export const listSubjects = (strapi: Core.Strapi) =>
  strapi.documents('api::subject.subject' as never).findMany({
    fields: ['code', 'name'],
    sort: 'code:asc',
    limit: 500,
  } as never) as unknown as Promise<{ code: string; name: string }[]>;
