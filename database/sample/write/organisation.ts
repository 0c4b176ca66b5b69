import { school as settings } from '@khue/config';
import { currentYear } from '../generate/curriculum.ts';
import { profile } from '../generate/profile.ts';
import { readText } from '../text/files.ts';
import { toRichText } from '../text/rich-text.ts';
import type { Context } from './context.ts';
import { api, createAll, documents, idsBy } from './documents.ts';
import { lastWord } from './people.ts';
import { insertRows, rowIdsBy } from './rows.ts';

/** The school itself: profile, years, subjects, departments, staff, classes and who teaches what. */
export async function writeOrganisation(context: Context): Promise<void> {
  const { strapi, school } = context;
  const about = toRichText(readText('profile.md'));
  await documents(strapi, api('school-profile')).create({
    data: { ...profile, about },
    locale: settings.defaultLocale,
  });
  await createAll(strapi, 'school-year', school.years, (year) => ({ ...year }));
  await createAll(strapi, 'subject', school.subjects, (subject) => ({ ...subject }));
  await writeDepartments(context);
  await writeTeaching(context);
}

async function writeDepartments({ strapi, school }: Context): Promise<void> {
  const subject = await idsBy(strapi, 'subject', 'code');
  await createAll(strapi, 'department', school.departments, ({ code, name, kind, subjects }) => ({
    code,
    name,
    kind,
    subjects: subjects.map(subject),
  }));
  const department = await idsBy(strapi, 'department', 'code');
  await createAll(strapi, 'staff-member', school.staff, ({ key: _, teaches: __, department: code, ...person }) => ({
    ...person,
    givenName: lastWord(person.fullName),
    department: code && department(code),
  }));
  const staff = await staffIds({ strapi, school });
  for (const { code, head, deputyHead } of school.departments) {
    const data = { head: staff(head), deputyHead: staff(deputyHead) };
    await documents(strapi, api('department')).update({ documentId: department(code), data });
  }
}

async function writeTeaching({ strapi, school }: Context): Promise<void> {
  const staff = await staffIds({ strapi, school });
  const schoolYear = (await idsBy(strapi, 'school-year', 'code'))(currentYear);
  await createAll(strapi, 'school-class', school.classes, (entry) => ({
    ...entry,
    schoolYear,
    homeroomTeacher: staff(entry.homeroomTeacher),
  }));
  await writeAssignments({ strapi, school });
  await writeTimetable({ strapi, school });
}

async function writeAssignments({ strapi, school }: Pick<Context, 'strapi' | 'school'>): Promise<void> {
  const teacher = await rowIdsBy(strapi, api('staff-member'), 'personalId');
  const schoolClass = await rowIdsBy(strapi, api('school-class'), 'name');
  const subject = await rowIdsBy(strapi, api('subject'), 'code');
  const schoolYear = (await rowIdsBy(strapi, api('school-year'), 'code'))(currentYear);
  const personalIds = new Map(school.staff.map((person) => [person.key, person.personalId]));
  const rows = school.assignments.map(({ teacher: key, schoolClass: name, subject: code, ...data }) => ({
    data,
    relations: {
      teacher: teacher(personalIds.get(key) ?? key),
      schoolClass: schoolClass(name),
      subject: subject(code),
      schoolYear,
    },
  }));
  await insertRows(strapi, api('teaching-assignment'), rows);
}

async function writeTimetable({ strapi, school }: Pick<Context, 'strapi' | 'school'>): Promise<void> {
  const teacher = await rowIdsBy(strapi, api('staff-member'), 'personalId');
  const schoolClass = await rowIdsBy(strapi, api('school-class'), 'name');
  const subject = await rowIdsBy(strapi, api('subject'), 'code');
  const personalIds = new Map(school.staff.map((person) => [person.key, person.personalId]));
  const rows = school.timetable.map(({ teacher: key, schoolClass: name, subject: code, ...data }) => ({
    data,
    relations: {
      teacher: teacher(personalIds.get(key) ?? key),
      schoolClass: schoolClass(name),
      subject: subject(code),
    },
  }));
  await insertRows(strapi, api('timetable-entry'), rows);
}

/** Document ids of staff by their key in the sample. */
export async function staffIds({ strapi, school }: Pick<Context, 'strapi' | 'school'>) {
  const byPersonalId = await idsBy(strapi, 'staff-member', 'personalId');
  const personalIds = new Map(school.staff.map((person) => [person.key, person.personalId]));
  return (key: string): string => byPersonalId(personalIds.get(key) ?? key);
}
