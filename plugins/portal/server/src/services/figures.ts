import { school } from '@khue/config';
import type { SchoolBreak, Staffing } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { dayOf } from '../../../domain/school-day.ts';
import { staffGroups } from '../../../domain/staffing.ts';

const breakUid = 'api::school-break.school-break';
const staffUid = 'api::staff-member.staff-member';
const departmentUid = 'api::department.department';

/** Types that visitors never read, but that figures and calendars of the website are made from. */
export const figureTypes: readonly string[] = [
  breakUid,
  staffUid,
  departmentUid,
  // The library's own routes name them (`GET /api/library/catalogue`).
  'api::library-item.library-item',
  'api::subject.subject',
];

interface Break extends Omit<SchoolBreak, 'id' | 'changedAt'> {
  documentId: string;
  updatedAt: string | Date;
}
interface Member {
  position: string | null;
  degree: string | null;
  leftOn: string | null;
  department: { name: string } | null;
}

/** Days and sums out of types that are not public themselves; what leaves is written out here, word by word. */
export const createFigures = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Holidays and breaks, the earliest first. */
  async breaks(): Promise<{ answer: { data: SchoolBreak[] }; tags: string[] }> {
    const rows = (await strapi.db.query(breakUid as never).findMany({
      select: ['documentId', 'name', 'kind', 'startsOn', 'endsOn', 'updatedAt'],
      orderBy: { startsOn: 'asc' },
    } as never)) as Break[];
    const data = rows.map(({ documentId, name, kind, startsOn, endsOn, updatedAt }) => ({
      id: documentId,
      name,
      kind,
      startsOn,
      endsOn,
      changedAt: new Date(updatedAt).toISOString(),
    }));
    return { answer: { data }, tags: [breakUid] };
  },

  /** How many work at the school today. */
  async staffing(): Promise<{ answer: Staffing; tags: string[] }> {
    const today = dayOf(new Date(), school.timeZone);
    const rows = (await strapi.db.query(staffUid as never).findMany({
      select: ['position', 'degree', 'leftOn'],
      populate: { department: { select: ['name'] } },
    } as never)) as Member[];
    const here = rows.filter(({ leftOn }) => leftOn === null || leftOn >= today);
    const groups = staffGroups(
      here.map(({ position, degree, department }) => ({ position, degree, department: department?.name ?? null })),
    );
    return { answer: { total: here.length, groups }, tags: [staffUid, departmentUid] };
  },
});
