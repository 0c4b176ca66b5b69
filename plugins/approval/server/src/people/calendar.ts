import type { SchoolCalendar } from '../../../domain/school-days.ts';
import type { Strapi } from '../types.ts';

interface Year {
  saturdaySchool: boolean;
}

/** Monday to Friday, and Saturday where the current school year says so. */
const usualWeekdays = [1, 2, 3, 4, 5];

/** When the school works: its weekdays, holidays and breaks, as the office entered them. */
export async function schoolCalendar(strapi: Strapi): Promise<SchoolCalendar> {
  const breaks = (await strapi.db
    .query('api::school-break.school-break' as never)
    .findMany({ select: ['id', 'startsOn', 'endsOn'] } as never)) as { startsOn: string; endsOn: string }[];
  const year = (await strapi.db
    .query('api::school-year.school-year' as never)
    .findOne({ where: { state: 'current' }, select: ['id', 'saturdaySchool'] } as never)) as Year | null;
  return {
    workingWeekdays: year?.saturdaySchool ? [...usualWeekdays, 6] : usualWeekdays,
    breaks: breaks.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
  };
}
