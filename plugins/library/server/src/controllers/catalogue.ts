import { type CatalogueRow, cataloguePageSize, type Readers, tagsHeader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refusal } from '../errors.ts';
import { itemUid } from '../items.ts';
import { loadRecords } from '../sharing/load-records.ts';
import { newestIds } from '../sharing/shared-rows.ts';
import { parse } from './admin-request.ts';

const query = z.strictObject({ page: z.coerce.number().int().min(1).max(1000).default(1) });

/** What everybody may know, as rows for the site's open data and its sitemap. */
export const createCatalogueController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/library/catalogue?page`, newest first; for the site, which keeps the answers. */
  async list(context: Context): Promise<void> {
    const readers: Readers = strapi.plugin('portal').service('readers');
    if (!readers.isFromSite(context.headers)) throw refusal('library.not-found');
    const { page } = parse(query, context.query);
    const part = { set: null, offset: (page - 1) * cataloguePageSize, limit: cataloguePageSize };
    const { ids, total } = await newestIds(strapi, new Date(), part);
    const records = await loadRecords(strapi, ids);
    const data = ids.flatMap((id): CatalogueRow[] => {
      const listed = records.get(id);
      if (!listed) return [];
      const { record, changedAt } = listed;
      const { title, kind, publisher, year, language, isbn, ddc } = record;
      return [
        {
          ...{ id, title, kind, publisher, year, language, isbn, ddc, changedAt },
          creators: [...record.creators],
          grades: [...record.grades],
          subject: record.subject?.name ?? null,
          licence: record.rights,
          url: record.pageUrl,
        },
      ];
    });
    context.set('Cache-Control', 'no-store');
    context.set(tagsHeader, `${itemUid} api::subject.subject`);
    context.body = { data, page, pageSize: cataloguePageSize, total };
  },
});
