import { school } from '@khue/config';
import type { Timetable, TimetableList, Weekday } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { isNamed, type StaffRow } from '../../../domain/organisation.ts';
import { dayOf } from '../../../domain/school-day.ts';
import { tablesFrom } from '../../../domain/timetable.ts';
import { classUid, entryUid, profileUid, staffUid, subjectUid, yearUid } from '../record-types.ts';
import { createOrganisation } from './organisation.ts';

interface ClassRow {
  id: number;
  name: string;
  grade: number;
  room: string | null;
  schoolYear: { code: string } | null;
}
interface EntryRow {
  weekday: Weekday;
  session: 'morning' | 'afternoon';
  periodNumber: number;
  room: string | null;
  validFrom: string;
  validTo: string | null;
  subject: { name: string } | null;
  teacher: Pick<StaffRow, 'fullName' | 'startedOn' | 'leftOn' | 'shownOnSite'> | null;
}

/** Timetables of the classes of this school year: class, subject, period and room; of teachers what the staff page tells. */
export const createTimetables = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = <Row>(uid: string, query: object) =>
    strapi.db.query(uid as never).findMany(query) as unknown as Promise<Row[]>;
  const current = { schoolYear: { state: 'current' } };
  const slugOf = (name: string) => name.toLowerCase();

  return {
    async list(): Promise<{ answer: TimetableList; tags: string[] }> {
      const [classes, entries] = await Promise.all([
        rows<ClassRow>(classUid, {
          where: current,
          select: ['id', 'name', 'grade'],
          populate: { schoolYear: { select: ['code'] } },
        }),
        rows<{ schoolClass: { id: number } | null }>(entryUid, {
          where: { schoolClass: current },
          select: ['id'],
          populate: { schoolClass: { select: ['id'] } },
        }),
      ]);
      const planned = new Set(entries.map(({ schoolClass }) => schoolClass?.id));
      const shown = classes
        .filter(({ id }) => planned.has(id))
        .map(({ name, grade }) => ({ name, slug: slugOf(name), grade }));
      return {
        answer: {
          schoolYear: classes[0]?.schoolYear?.code ?? null,
          classes: shown.sort((one, other) => one.grade - other.grade || one.name.localeCompare(other.name, 'vi')),
        },
        tags: [entryUid, classUid, yearUid],
      };
    },

    /** @param slug name of the class in small letters, checked by the caller. */
    async one(slug: string, now = new Date()): Promise<{ answer: Timetable; tags: string[] } | undefined> {
      const [found] = await rows<ClassRow>(classUid, {
        where: { name: slug.toUpperCase(), ...current },
        select: ['id', 'name', 'grade', 'room'],
        populate: { schoolYear: { select: ['code'] } },
      });
      if (!found) return undefined;
      const today = dayOf(now, school.timeZone);
      const [entries, shown] = await Promise.all([
        rows<EntryRow>(entryUid, {
          where: { schoolClass: { id: found.id } },
          select: ['weekday', 'session', 'periodNumber', 'room', 'validFrom', 'validTo'],
          populate: {
            subject: { select: ['name'] },
            teacher: { select: ['fullName', 'startedOn', 'leftOn', 'shownOnSite'] },
          },
        }),
        createOrganisation({ strapi }).shown(),
      ]);
      const kept = entries.map(({ weekday, session, periodNumber, room, validFrom, validTo, subject, teacher }) => ({
        ...{ weekday, session, validFrom, validTo },
        period: periodNumber,
        subject: subject?.name ?? '',
        teacher: teacher && isNamed(teacher, shown, today) ? teacher.fullName : null,
        room: room || null,
      }));
      const { name, grade, room, schoolYear } = found;
      return {
        answer: {
          schoolYear: schoolYear?.code ?? '',
          class: { name, slug: slugOf(name), grade, room: room || null },
          tables: tablesFrom(today, kept),
        },
        tags: [entryUid, classUid, yearUid, subjectUid, staffUid, profileUid],
      };
    },
  };
};
