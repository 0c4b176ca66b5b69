import type { Core } from '@strapi/strapi';
import { gradesOf } from '../search/to-indexed-item.ts';
import type { StoredList } from './stored-list.ts';

interface Row {
  slug: string;
  title: string;
  description: string | null;
  grades: unknown;
  department: { name: string } | null;
  items: { documentId: string }[];
}

/** Collections of the library: everybody may know them, and sees in them what they may see elsewhere. */
export async function findCollections(strapi: Core.Strapi, where: { slug?: string }): Promise<StoredList[]> {
  const rows = (await strapi.db.query('api::library-collection.library-collection' as never).findMany({
    where,
    orderBy: { title: 'asc' },
    populate: { department: { select: ['name'] }, items: { select: ['documentId'] } },
  } as never)) as Row[];
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    description: row.description,
    by: row.department?.name ?? null,
    subject: null,
    grades: gradesOf(row.grades),
    schoolClass: null,
    entries: row.items.map(({ documentId }) => ({ documentId, note: null })),
  }));
}
