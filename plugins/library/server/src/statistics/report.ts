import type { LibraryStatistics } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { leastShare, sumOf } from '../../../domain/statistics/plan-shares.ts';
import { mayTell, noUsage, type Usage, usageNames } from '../../../domain/statistics/usage.ts';
import { itemUid } from '../items.ts';
import { lessonsOfPlan, titlesOfGrades } from './plan.ts';
import { statisticsSettings } from './settings.ts';
import { monthsWithUsage, type UsageRow, usageOf } from './usage-rows.ts';

/** A class and an item that enough of its pupils read. */
export interface ClassItem extends Usage {
  className: string;
  title: string;
}

export interface FullReport extends LibraryStatistics {
  classItems: ClassItem[];
}

/** The figures of a month and of the plan as it stands today. */
export async function reportOf(strapi: Core.Strapi, month: string, thisMonth: string): Promise<FullReport> {
  const [rows, months, settings, lessons, grades] = await Promise.all([
    usageOf(strapi, month),
    monthsWithUsage(strapi),
    statisticsSettings(strapi),
    lessonsOfPlan(strapi),
    titlesOfGrades(strapi),
  ]);
  const { leastReaders, titlesPerGrade: required } = settings;
  const ofItems = rows.filter(({ classId }) => classId === '');
  const ofClasses = rows.filter(({ classId, itemId }) => classId !== '' && itemId === '');
  const told = rows.filter(
    ({ classId, itemId, readers }) => classId !== '' && itemId !== '' && mayTell(readers, leastReaders),
  );
  const titles = await titlesOf(strapi, ofItems);
  const classes = await classNames(strapi);
  const titleOf = ({ itemId }: UsageRow) => titles.get(itemId) ?? '–';
  return {
    month,
    months: [...new Set([thisMonth, ...months])].sort().reverse(),
    total: total(ofItems),
    items: ofItems.map((row) => ({ id: row.itemId, title: titleOf(row), ...figures(row) })),
    classes: ofClasses
      .map((row) => ({
        id: row.classId,
        name: classes.get(row.classId) ?? '–',
        usage: mayTell(row.readers, leastReaders) ? figures(row) : null,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true })),
    classItems: told.map((row) => ({
      className: classes.get(row.classId) ?? '–',
      title: titleOf(row),
      ...figures(row),
    })),
    leastReaders,
    lessons: { total: sumOf(lessons), rows: lessons },
    collections: { required, least: required === null ? null : leastShare(grades, required), grades },
  };
}

const figures = ({ investigations, uniqueInvestigations, requests, uniqueRequests }: UsageRow): Usage => ({
  investigations,
  uniqueInvestigations,
  requests,
  uniqueRequests,
});

function total(rows: readonly UsageRow[]): Usage {
  const sum: Usage = { ...noUsage };
  for (const row of rows) for (const name of usageNames) sum[name] += row[name];
  return sum;
}

/** Also of items that left the library: what was read stays true. */
async function titlesOf(strapi: Core.Strapi, rows: readonly UsageRow[]): Promise<Map<string, string>> {
  const items = (await strapi.db.query(itemUid).findMany({
    select: ['documentId', 'title'],
    where: { documentId: { $in: rows.map(({ itemId }) => itemId) } },
    orderBy: { id: 'asc' },
  })) as { documentId: string; title: string }[];
  return new Map(items.map(({ documentId, title }) => [documentId, title]));
}

async function classNames(strapi: Core.Strapi): Promise<Map<string, string>> {
  const classes = (await strapi.db
    .query('api::school-class.school-class')
    .findMany({ select: ['documentId', 'name'] })) as { documentId: string; name: string }[];
  return new Map(classes.map(({ documentId, name }) => [documentId, name]));
}
