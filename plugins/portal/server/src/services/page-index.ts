import { school } from '@khue/config';
import { type IndexRow, indexPageSize } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { PortalType } from './portal-types.ts';
import { type Documents, inForce } from './reading.ts';

interface Row {
  documentId: string;
  updatedAt: string | Date;
  publishedAt: string | Date | null;
  [key: string]: unknown;
}

/** Which addresses there are, for sitemaps, calendars and open data: keys and days, no content. */
export const createPageIndex = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One page of the index of a type and what it was made from. */
  async page(type: PortalType, page: number) {
    const documents = strapi.documents(type.uid as never) as unknown as Documents;
    const rows = async (locale: string, query: object) =>
      (await documents.findMany({
        status: 'published',
        ...(type.localized ? { locale } : {}),
        fields: ['documentId', type.options.key, 'updatedAt', 'publishedAt'],
        sort: ['documentId:asc'],
        ...query,
      })) as unknown as Row[];
    const filters = inForce(type, 'details');
    const [data, total] = await Promise.all([
      rows(school.defaultLocale, { filters, start: (page - 1) * indexPageSize, limit: indexPageSize }),
      documents.count({ status: 'published', filters, ...(type.localized ? { locale: school.defaultLocale } : {}) }),
    ]);
    const others = type.localized
      ? await rows('en', { filters: { documentId: { $in: data.map(({ documentId }) => documentId) } } })
      : [];
    const english = new Map(others.map((row) => [row.documentId, row]));
    const answer = {
      data: data.map((row) => toIndexRow(row, english.get(row.documentId), type.options.key)),
      page,
      pageSize: indexPageSize,
      total,
    };
    return { answer, tags: [type.uid] };
  },
});

function toIndexRow(row: Row, english: Row | undefined, key: string): IndexRow {
  const times = [row, ...(english ? [english] : [])].flatMap(({ updatedAt, publishedAt }) => [updatedAt, publishedAt]);
  const changedAt = new Date(Math.max(...times.map((time) => new Date(time ?? 0).getTime()))).toISOString();
  return { id: row.documentId, key: String(row[key]), changedAt, englishKey: english ? String(english[key]) : null };
}
