import type { Core } from '@strapi/strapi';
import { today } from '../model/today.ts';
import { type DatedAssignment, isInForce, type StaffRelations } from './staff-relations.ts';

const loaded = new WeakMap<object, Promise<StaffRelations | null>>();

/**
 * The relations of the person behind an admin account; `null` without a staff file, or when the
 * person has left. Read once per request, however many rights ask.
 */
export function staffRelations(strapi: Core.Strapi, userId: number): Promise<StaffRelations | null> {
  const request = strapi.requestContext.get();
  if (!request) return load(strapi, userId);
  const found = loaded.get(request) ?? load(strapi, userId);
  loaded.set(request, found);
  return found;
}

async function load(strapi: Core.Strapi, userId: number): Promise<StaffRelations | null> {
  const day = today();
  const staff = await strapi.db.query('api::staff-member.staff-member').findOne({
    where: { account: { id: userId }, $or: [{ leftOn: null }, { leftOn: { $gte: day } }] },
    select: ['id', 'documentId'],
  });
  if (!staff) return null;
  const mine = { id: staff.id };
  const ids = (rows: { documentId: string }[]) => rows.map((row) => row.documentId);
  const [departments, homerooms, assignments] = await Promise.all([
    strapi.db.query('api::department.department').findMany({ where: { head: mine }, select: ['documentId'] }),
    strapi.db
      .query('api::school-class.school-class')
      .findMany({ where: { homeroomTeacher: mine }, select: ['documentId'] }),
    strapi.db.query('api::teaching-assignment.teaching-assignment').findMany({
      where: { teacher: mine },
      populate: { schoolYear: true, schoolClass: { select: ['documentId'] } },
    }),
  ]);
  return {
    account: userId,
    staffFile: staff.documentId,
    departments: ids(departments),
    homeroomClasses: ids(homerooms),
    taughtClasses: (assignments as DatedAssignment[])
      .filter((assignment) => isInForce(assignment, day))
      .flatMap(({ schoolClass }) => (schoolClass ? [schoolClass.documentId] : [])),
  };
}
