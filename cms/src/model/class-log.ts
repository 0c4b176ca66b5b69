import { school } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ActingPerson } from './acting-person.ts';
import { fieldMessages } from './messages.ts';
import { relationTarget } from './relation-target.ts';

export const classLogEntry = 'api::class-log-entry.class-log-entry';

/** Those who set up the log from the timetable and name who teaches. */
const mayNameTeachers = ['khue-principal', 'khue-vice-principal', 'strapi-super-admin'];

type Data = Record<string, unknown>;
type Session = 'morning' | 'afternoon';
interface SchoolClass {
  schoolYear: { documentId: string } & Until;
}
interface Until {
  morningLogUntil: string | null;
  afternoonLogUntil: string | null;
}

/** When no other time is set for the school year; practice of schools, no law. */
const usualUntil: Record<Session, string> = { morning: '11:30', afternoon: '17:30' };

/** The server's part of a row: its teacher, the year of its class, and whether it was confirmed in time. */
export async function completeLogEntry(
  strapi: Core.Strapi,
  action: string,
  data: Data,
  current: Data,
  actor: ActingPerson | null,
): Promise<void> {
  if (actor && !actor.roles.some((role) => mayNameTeachers.includes(role)))
    await nameTeacher(strapi, action, data, actor);
  const where = relationTarget(data.schoolClass) ?? relationTarget(current.schoolClass);
  const found = where
    ? ((await strapi.db
        .query('api::school-class.school-class')
        .findOne({ where, populate: ['schoolYear'] })) as SchoolClass | null)
    : null;
  if (found) data.schoolYear = found.schoolYear.documentId;
  if (data.confirmedAt === undefined) delete data.late;
  else data.late = isLate({ ...current, ...data }, found?.schoolYear);
}

/** A teacher writes in their own name only. */
async function nameTeacher(strapi: Core.Strapi, action: string, data: Data, actor: ActingPerson): Promise<void> {
  delete data.teacher;
  delete data.insteadOf;
  if (action === 'update') return;
  const staff = await strapi.db
    .query('api::staff-member.staff-member')
    .findOne({ where: { account: { id: actor.userId } }, select: ['documentId'] });
  if (!staff)
    throw new errors.ApplicationError(fieldMessages[actor.language].noStaffFile, { code: 'class-log.no-staff-file' });
  data.teacher = staff.documentId;
}

/** Confirmed on a later day, or on the day after the closing time of the session. */
export function isLate({ confirmedAt, date, session }: Data, until?: Until): boolean {
  if (!confirmedAt) return false;
  const [day = '', time = ''] = localTime.format(new Date(confirmedAt as string)).split(' ');
  const closes = (session === 'afternoon' ? until?.afternoonLogUntil : until?.morningLogUntil)?.slice(0, 5);
  return day > String(date) || (day === date && time > (closes ?? usualUntil[session as Session]));
}

/** `2026-10-05 11:30` */
const localTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: school.timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
});
