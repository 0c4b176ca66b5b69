import { school } from '@khue/config';
import type { ClassAnnouncement, Personal, Reader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { covers, dayOf } from '../../../domain/school-day.ts';

interface ClassRow {
  documentId: string;
  name: string;
  homeroomTeacher: { fullName: string } | null;
}
interface AnnouncementRow {
  documentId: string;
  title: string;
  level: ClassAnnouncement['level'];
  validFrom: string | null;
  validTo: string | null;
  createdAt: string;
  body: Record<string, unknown>[] | null;
  author: { fullName: string } | null;
  classes: { documentId: string; name: string }[];
}
interface Assignment {
  validFrom: string | null;
  validTo: string | null;
  schoolClass: { documentId: string } | null;
}
export type Known = Exclude<Reader, { kind: 'visitor' }>;
export type Circle = Pick<Personal, 'classes' | 'children' | 'announcements'>;

const mostAnnouncements = 50;
const classUid = 'api::school-class.school-class';
const announcementUid = 'api::class-announcement.class-announcement';

/** The classes a person has to do with today, and what was announced to these classes only. */
export async function circleOf(strapi: Core.Strapi, reader: Known, now = new Date()): Promise<Circle> {
  const today = dayOf(now, school.timeZone);
  const children = reader.kind === 'guardian' ? await childrenOf(strapi, reader.pupilDocumentIds) : [];
  const ids =
    reader.kind === 'guardian'
      ? children.flatMap(({ classId }) => (classId ? [classId] : []))
      : reader.kind === 'pupil'
        ? reader.classDocumentIds
        : await classesOfTeacher(strapi, reader.staffDocumentId, today);
  const rows = await classRows(strapi, ids);
  const told = (id: string | null) => {
    const row = rows.find(({ documentId }) => documentId === id);
    return row ? { name: row.name, homeroomTeacher: row.homeroomTeacher?.fullName ?? null } : null;
  };
  return {
    classes: reader.kind === 'guardian' ? [] : rows.flatMap(({ documentId }) => told(documentId) ?? []),
    children: children.map(({ name, classId }) => ({ name, schoolClass: told(classId) })),
    announcements: await announcementsFor(strapi, ids, today),
  };
}

async function childrenOf(strapi: Core.Strapi, pupilIds: string[]) {
  const rows = (await strapi.db.query('api::pupil.pupil').findMany({
    where: { documentId: { $in: pupilIds } },
    select: ['fullName'],
    populate: { schoolClass: { select: ['documentId'], populate: { schoolYear: { select: ['state'] } } } },
    orderBy: { birthDate: 'asc' },
  })) as { fullName: string; schoolClass: { documentId: string; schoolYear: { state: string } | null } | null }[];
  return rows.map(({ fullName, schoolClass }) => ({
    name: fullName,
    classId: schoolClass?.schoolYear?.state === 'current' ? schoolClass.documentId : null,
  }));
}

async function classesOfTeacher(strapi: Core.Strapi, staffId: string, today: string): Promise<string[]> {
  const mine = { documentId: staffId };
  const homerooms = (await strapi.db.query(classUid).findMany({
    where: { homeroomTeacher: mine, schoolYear: { state: 'current' } },
    select: ['documentId'],
  })) as { documentId: string }[];
  const assignments = (await strapi.db.query('api::teaching-assignment.teaching-assignment').findMany({
    where: { teacher: mine, schoolYear: { state: 'current' } },
    select: ['validFrom', 'validTo'],
    populate: { schoolClass: { select: ['documentId'] } },
  })) as Assignment[];
  const taught = assignments
    .filter(({ validFrom, validTo }) => covers(validFrom, validTo, today))
    .flatMap(({ schoolClass }) => (schoolClass ? [schoolClass.documentId] : []));
  return [...new Set([...homerooms.map(({ documentId }) => documentId), ...taught])];
}

const classRows = (strapi: Core.Strapi, ids: string[]): Promise<ClassRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : (strapi.db.query(classUid).findMany({
        where: { documentId: { $in: ids } },
        select: ['documentId', 'name'],
        populate: { homeroomTeacher: { select: ['fullName'] } },
        orderBy: { name: 'asc' },
      }) as Promise<ClassRow[]>);

async function announcementsFor(strapi: Core.Strapi, ids: string[], today: string): Promise<ClassAnnouncement[]> {
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(announcementUid as never).findMany({
    where: {
      publishedAt: { $notNull: true },
      classes: { documentId: { $in: ids } },
      $and: [
        { $or: [{ validFrom: { $null: true } }, { validFrom: { $lte: today } }] },
        { $or: [{ validTo: { $null: true } }, { validTo: { $gte: today } }] },
      ],
    },
    populate: { author: { select: ['fullName'] }, classes: { select: ['documentId', 'name'] } },
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
    limit: mostAnnouncements,
  } as never)) as unknown as AnnouncementRow[];
  return rows.map((row) => ({
    id: row.documentId,
    title: row.title,
    level: row.level,
    validFrom: row.validFrom ?? dayOf(new Date(row.createdAt), school.timeZone),
    validTo: row.validTo,
    author: row.author?.fullName ?? null,
    // Other classes are none of this person's business.
    classes: row.classes.filter(({ documentId }) => ids.includes(documentId)).map(({ name }) => name),
    // Files are given out by who may read what carries them; nobody may fetch those of a class yet.
    body: (row.body ?? []).filter(({ type }) => type !== 'image'),
  }));
}
