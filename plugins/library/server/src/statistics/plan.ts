import type { Core } from '@strapi/strapi';
import {
  type GradeTitles,
  type LessonShare,
  lessonShares,
  titlesByGrade,
} from '../../../domain/statistics/plan-shares.ts';
import { itemUid } from '../items.ts';
import { gradesOf } from '../search/to-indexed-item.ts';
import { today } from '../today.ts';

const allGrades = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Published, and its licence has not ended. */
const inForce = () => ({
  publishedAt: { $notNull: true },
  $or: [{ licenceEndsOn: { $null: true } }, { licenceEndsOn: { $gte: today() } }],
});

/** Rows of the subject programmes with and without a digital lesson in force. */
export async function lessonsOfPlan(strapi: Core.Strapi): Promise<LessonShare[]> {
  const rows = (await strapi.db.query('api::programme-row.programme-row').findMany({
    select: ['documentId', 'grade'],
    populate: { subject: { select: ['name'] } },
  })) as { documentId: string; grade: number; subject: { name: string } | null }[];
  const lessons = (await strapi.db.query(itemUid).findMany({
    select: ['id'],
    where: { ...inForce(), kind: 'digital-lesson' },
    populate: { programmeRows: { select: ['documentId'] } },
  })) as { programmeRows: { documentId: string }[] }[];
  const withLesson = new Set(lessons.flatMap(({ programmeRows }) => programmeRows.map(({ documentId }) => documentId)));
  return lessonShares(
    rows.map(({ documentId, grade, subject }) => ({ id: documentId, grade, subject: subject?.name ?? '' })),
    withLesson,
  );
}

/** Titles in force of each khối. */
export async function titlesOfGrades(strapi: Core.Strapi): Promise<GradeTitles[]> {
  const items = (await strapi.db.query(itemUid).findMany({
    select: ['documentId', 'grades'],
    where: inForce(),
  })) as { documentId: string; grades: unknown }[];
  const collections = (await strapi.db.query('api::library-collection.library-collection').findMany({
    select: ['grades'],
    populate: { items: { select: ['documentId'] } },
  })) as { grades: unknown; items: { documentId: string }[] }[];
  return titlesByGrade(
    allGrades,
    items.map(({ documentId, grades }) => ({ id: documentId, grades: gradesOf(grades) })),
    collections.map((one) => ({
      grades: gradesOf(one.grades),
      items: one.items.map(({ documentId }) => documentId),
    })),
  );
}
