import { school } from '@khue/config';
import type { Organisation } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type DepartmentRow, organisationOn, type Shown, type StaffRow } from '../../../domain/organisation.ts';
import { dayOf } from '../../../domain/school-day.ts';
import { departmentUid, profileUid, staffUid } from '../record-types.ts';

/** All columns of a staff file that are ever read for visitors; those that are told are fewer. */
export const staffColumns = [
  ...['documentId', 'fullName', 'position', 'jobTitle', 'degree'],
  ...['startedOn', 'leftOn', 'shownOnSite'],
];

/** The staff page. Staff and departments are no public types: this is their only way out, column by column. */
export const createOrganisation = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = <Row>(uid: string, query: object) =>
    strapi.db.query(uid as never).findMany(query) as unknown as Promise<Row[]>;

  /** Whether the school names people or tells numbers only. */
  async function shown(): Promise<Shown> {
    const where = { locale: school.defaultLocale };
    const [profile] = await rows<{ staffOnSite: Shown | null }>(profileUid, { where, select: ['staffOnSite'] });
    return profile?.staffOnSite ?? 'names';
  }

  return {
    shown,

    async today(now = new Date()): Promise<{ answer: Organisation; tags: string[] }> {
      const only = { select: ['documentId'] };
      const [staff, departments, naming] = await Promise.all([
        rows<StaffRow>(staffUid, { select: staffColumns, populate: { department: only } }),
        rows<DepartmentRow>(departmentUid, {
          select: ['documentId', 'code', 'name', 'kind'],
          populate: { head: only, deputyHead: only },
          orderBy: [{ kind: 'desc' }, { id: 'asc' }],
        }),
        shown(),
      ]);
      const answer = organisationOn(dayOf(now, school.timeZone), staff, departments, naming);
      return { answer, tags: [staffUid, departmentUid, profileUid] };
    },
  };
};
