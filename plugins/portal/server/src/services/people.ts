import { school } from '@khue/config';
import type { Reader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { covers, dayOf } from '../../../domain/school-day.ts';
import type { Holder } from './accounts.ts';

interface PupilRow {
  documentId: string;
  fullName: string;
  enrolmentStatus: string | null;
  schoolClass?: { documentId: string; name: string; schoolYear?: { state: string } | null } | null;
}
interface GuardianRow {
  documentId: string;
  fullName: string;
  guardianships?: { validFrom: string | null; validTo: string | null; pupil?: PupilRow | null }[];
}

/** A person with an account who is at this school today, as the rest of the system may see them. */
export interface Person {
  reader: Extract<Reader, { kind: 'pupil' | 'guardian' | 'staff' }>;
  /** Names of the classes of this school year. */
  classes: string[];
}

/** Whose account this is. `undefined`: nobody's, or somebody's who has left. */
export async function personOf(
  strapi: Core.Strapi,
  { kind, account }: Holder,
  now = new Date(),
): Promise<Person | undefined> {
  const today = dayOf(now, school.timeZone);
  if (kind === 'staff') return staffOf(strapi, account.id, today);
  return (await pupilOf(strapi, account.id)) ?? (await guardianOf(strapi, account.id, today));
}

async function staffOf(strapi: Core.Strapi, userId: number, today: string): Promise<Person | undefined> {
  const staff = (await strapi.db.query('api::staff-member.staff-member').findOne({
    where: { account: { id: userId }, $or: [{ leftOn: null }, { leftOn: { $gte: today } }] },
    select: ['id', 'documentId', 'fullName'],
  })) as { id: number; documentId: string; fullName: string } | null;
  if (!staff) return undefined;
  const homerooms = (await strapi.db.query('api::school-class.school-class').findMany({
    where: { homeroomTeacher: { id: staff.id }, schoolYear: { state: 'current' } },
    select: ['name'],
  })) as { name: string }[];
  return {
    reader: { kind: 'staff', staffDocumentId: staff.documentId, name: staff.fullName },
    classes: homerooms.map(({ name }) => name),
  };
}

const isAttending = (pupil: PupilRow | null | undefined): pupil is PupilRow => pupil?.enrolmentStatus === 'attending';

async function pupilOf(strapi: Core.Strapi, userId: number): Promise<Person | undefined> {
  const pupil = (await strapi.db.query('api::pupil.pupil').findOne({
    where: { account: { id: userId } },
    select: ['documentId', 'fullName', 'enrolmentStatus'],
    populate: { schoolClass: { select: ['documentId', 'name'], populate: { schoolYear: { select: ['state'] } } } },
  })) as PupilRow | null;
  if (!isAttending(pupil)) return undefined;
  const current = pupil.schoolClass?.schoolYear?.state === 'current' ? pupil.schoolClass : undefined;
  return {
    reader: {
      kind: 'pupil',
      userId,
      name: pupil.fullName,
      pupilDocumentId: pupil.documentId,
      classDocumentIds: current ? [current.documentId] : [],
    },
    classes: current ? [current.name] : [],
  };
}

async function guardianOf(strapi: Core.Strapi, userId: number, today: string): Promise<Person | undefined> {
  const guardian = (await strapi.db.query('api::guardian.guardian').findOne({
    where: { account: { id: userId } },
    select: ['documentId', 'fullName'],
    populate: {
      guardianships: {
        select: ['validFrom', 'validTo'],
        populate: { pupil: { select: ['documentId', 'enrolmentStatus'] } },
      },
    },
  })) as GuardianRow | null;
  const pupils = (guardian?.guardianships ?? [])
    .filter(({ validFrom, validTo }) => covers(validFrom, validTo, today))
    .map(({ pupil }) => pupil)
    .filter(isAttending);
  if (!guardian || pupils.length === 0) return undefined;
  return {
    reader: {
      kind: 'guardian',
      userId,
      name: guardian.fullName,
      guardianDocumentId: guardian.documentId,
      pupilDocumentIds: [...new Set(pupils.map((pupil) => pupil.documentId))],
    },
    classes: [],
  };
}
