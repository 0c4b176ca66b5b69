import type { Core } from '@strapi/strapi';
import type { Language } from '../labels/index.ts';
import { valueLabels } from '../labels/index.ts';
import { actingPerson } from './acting-person.ts';
import { refusalOf } from './refuse.ts';
import { findTarget, relationTarget } from './relation-target.ts';
import { type Clash, clashOf, type Slot } from './timetable-conflicts.ts';

export const timetableEntry = 'api::timetable-entry.timetable-entry';

type Data = Record<string, unknown>;
interface Row {
  weekday: string;
  session: string;
  periodNumber: number;
  room: string | null;
  validFrom: string;
  validTo: string;
  schoolClass: { id: number; name: string; schoolYear: { startsOn: string; endsOn: string } | null } | null;
  teacher: { id: number; fullName: string } | null;
}

const populate = { schoolClass: { populate: { schoolYear: true } }, teacher: true };

/**
 * Nobody and no room is in two places at once. One save at a time looks and writes (a lock until its commit), so two people
 * who plan at the same moment cannot both take the same teacher.
 */
export function guardTimetable(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const params = context.params as { documentId?: string; data?: Data };
    if (context.uid !== timetableEntry || !['create', 'update', 'clone'].includes(context.action) || !params.data)
      return next();
    const { data, documentId } = params;
    return strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended('timetable', 0))`);
      const current = documentId ? await rowOf(strapi, documentId) : null;
      const wanted = await completed(strapi, data, current);
      if (wanted) await refuseClash(strapi, wanted, context.action === 'update' ? documentId : undefined);
      return next();
    });
  });
}

/** The row as it will be, its days filled in from the year of its class; `null` when it names no class or time yet. */
async function completed(strapi: Core.Strapi, data: Data, current: Row | null): Promise<Row | null> {
  const related = async <Found>(uid: string, value: unknown, before: Found | null, behind: object = {}) => {
    const target = relationTarget(value);
    return target === undefined ? before : await findTarget<Found>(strapi, uid, target, behind);
  };
  const schoolClass = await related('api::school-class.school-class', data.schoolClass, current?.schoolClass ?? null, {
    populate: ['schoolYear'],
  });
  const teacher = await related('api::staff-member.staff-member', data.teacher, current?.teacher ?? null);
  const value = (name: 'weekday' | 'session' | 'periodNumber' | 'room' | 'validFrom' | 'validTo') =>
    data[name] === undefined ? current?.[name] : data[name];
  const validFrom = value('validFrom') || schoolClass?.schoolYear?.startsOn;
  const validTo = value('validTo') || schoolClass?.schoolYear?.endsOn;
  data.validFrom = validFrom;
  data.validTo = validTo;
  const [weekday, session, periodNumber] = [value('weekday'), value('session') ?? 'morning', value('periodNumber')];
  if (!schoolClass || !weekday || !periodNumber || !validFrom || !validTo) return null;
  return {
    weekday,
    session,
    periodNumber,
    validFrom,
    validTo,
    room: value('room') ?? null,
    schoolClass,
    teacher,
  } as Row;
}

const rowOf = async (strapi: Core.Strapi, documentId: string): Promise<Row | null> =>
  (await strapi.db.query(timetableEntry as never).findOne({ where: { documentId }, populate } as never)) as Row | null;

const slotOf = ({ schoolClass, teacher, ...row }: Row): Slot => ({
  ...row,
  schoolClass: schoolClass?.id ?? 0,
  teacher: teacher?.id ?? null,
});

async function refuseClash(strapi: Core.Strapi, wanted: Row, documentId: string | undefined): Promise<void> {
  const { weekday, session, periodNumber, validFrom, validTo } = wanted;
  const others = (await strapi.db.query(timetableEntry as never).findMany({
    where: {
      ...{ weekday, session, periodNumber },
      validFrom: { $lte: validTo },
      validTo: { $gte: validFrom },
      ...(documentId ? { documentId: { $ne: documentId } } : {}),
    },
    populate,
  } as never)) as unknown as Row[];
  for (const other of others) {
    const clash = clashOf(slotOf(wanted), slotOf(other));
    if (!clash) continue;
    const language = actingPerson(strapi)?.language ?? 'vi';
    const field = clash === 'class' ? 'schoolClass' : clash;
    const message = sentences[language][clash](whatOf(wanted, other, language));
    throw refusalOf([{ path: [field], message, code: `timetable.${clash}-taken` }], language);
  }
}

interface What {
  when: string;
  schoolClass: string;
  teacher: string;
  room: string;
}

function whatOf({ periodNumber, weekday, session, room }: Row, other: Row, language: Language): What {
  const [day, half] = [weekday, session].map((value) => valueLabels[language][value] ?? value) as [string, string];
  const when =
    language === 'vi'
      ? `tiết ${periodNumber}, buổi ${half.toLowerCase()}, ${day}`
      : `period ${periodNumber}, ${half.toLowerCase()}, ${day}`;
  return { when, schoolClass: other.schoolClass?.name ?? '', teacher: other.teacher?.fullName ?? '', room: room ?? '' };
}

const sentences: Readonly<Record<Language, Record<Clash, (what: What) => string>>> = {
  vi: {
    class: ({ schoolClass, when }) => `Lớp ${schoolClass} đã có giờ học vào ${when}. Hãy chọn tiết khác.`,
    teacher: ({ teacher, when, schoolClass }) =>
      `${teacher} đã dạy lớp ${schoolClass} vào ${when}. Hãy chọn tiết khác hoặc giáo viên khác.`,
    room: ({ room, when, schoolClass }) =>
      `Phòng ${room} đã dành cho lớp ${schoolClass} vào ${when}. Hãy chọn phòng khác.`,
  },
  en: {
    class: ({ schoolClass, when }) => `Class ${schoolClass} already has a lesson in ${when}. Choose another period.`,
    teacher: ({ teacher, when, schoolClass }) =>
      `${teacher} already teaches class ${schoolClass} in ${when}. Choose another period or teacher.`,
    room: ({ room, when, schoolClass }) =>
      `Room ${room} is already used by class ${schoolClass} in ${when}. Choose another room.`,
  },
};
