import { audiencesOf, type Reader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type ListReader, maySeeList, type ReadingList } from '../../../domain/lists/reading-list.ts';
import type { StoredList } from './stored-list.ts';

interface Row {
  slug: string;
  title: string;
  description: string | null;
  audience: ReadingList['audience'];
  grade: number | null;
  owner: { fullName: string } | null;
  subject: { name: string } | null;
  schoolClass: { documentId: string; name: string } | null;
  entries: { note: string | null; item: { documentId: string } | null }[];
}

/** Reading lists of teachers, newest first, as far as they are meant for this reader. */
export async function findReadingLists(
  strapi: Core.Strapi,
  where: { slug?: string },
  reader: Reader,
): Promise<StoredList[]> {
  const rows = (await strapi.db.query('api::reading-list.reading-list' as never).findMany({
    where,
    orderBy: { createdAt: 'desc' },
    populate: {
      owner: { select: ['fullName'] },
      subject: { select: ['name'] },
      schoolClass: { select: ['documentId', 'name'] },
      entries: { populate: { item: { select: ['documentId'] } } },
    },
  } as never)) as Row[];
  const asking = await listReader(strapi, reader);
  return rows
    .filter((row) => maySeeList({ audience: row.audience, schoolClass: row.schoolClass?.documentId ?? null }, asking))
    .map((row) => ({
      slug: row.slug,
      title: row.title,
      description: row.description,
      by: row.owner?.fullName ?? null,
      subject: row.subject?.name ?? null,
      grades: row.grade === null ? [] : [row.grade],
      schoolClass: row.schoolClass?.name ?? null,
      entries: row.entries.flatMap(({ item, note }) => (item ? [{ documentId: item.documentId, note }] : [])),
    }));
}

async function listReader(strapi: Core.Strapi, reader: Reader): Promise<ListReader> {
  const base = { audiences: audiencesOf(reader), isStaff: reader.kind === 'staff' };
  if (reader.kind === 'pupil') return { ...base, classes: reader.classDocumentIds };
  if (reader.kind !== 'guardian') return { ...base, classes: [] };
  const pupils = (await strapi.db.query('api::pupil.pupil' as never).findMany({
    where: { documentId: { $in: reader.pupilDocumentIds } },
    populate: { schoolClass: { select: ['documentId'] } },
  } as never)) as { schoolClass: { documentId: string } | null }[];
  return { ...base, classes: pupils.flatMap(({ schoolClass }) => schoolClass?.documentId ?? []) };
}
