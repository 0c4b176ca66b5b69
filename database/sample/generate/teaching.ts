import { periodsPerWeek, subjectsOf, years } from './curriculum.ts';
import { at } from './random.ts';
import type { SchoolClass, TeachingAssignment } from './types.ts';

/** Who teaches what where, apart from what the homeroom teacher of a primary class teaches anyway. */
const specialists: Record<string, Record<string, string>> = {
  TOAN: { 'toan-2': '5A 6A 6B', 'toan-4': '5B 7A 7B', 'toan-3': '8A 8B', 'toan-1': '9A 9B' },
  'TIN-CN': { 'tin-2': '3A 3B 4A 4B 5A 5B' },
  'TIN-HOC': { 'tin-1': '6A 6B 7A 7B 8A 8B 9A 9B' },
  'NGU-VAN': { 'van-3': '6A 6B', 'van-4': '7A 7B', 'van-2': '8A 8B', 'van-1': '9A 9B' },
  'TIENG-ANH': { 'anh-4': '3A 3B 4A', 'anh-2': '4B 5A 5B', 'anh-3': '6A 6B 7A 7B', 'anh-1': '8A 8B 9A 9B' },
  'DAO-DUC': { 'tieu-hoc-7': '2A 2B 3A 3B' },
  TNXH: { 'tieu-hoc-7': '2A 2B 3A 3B' },
  'KHOA-HOC': { 'tieu-hoc-12': '4A 4B 5A 5B' },
  KHTN: { 'khtn-3': '6A 6B', 'khtn-4': '7A 7B', 'khtn-1': '8A 8B', 'khtn-2': '9A 9B' },
  'CONG-NGHE': { 'cong-nghe-1': '6A 6B 7A 7B 8A 8B 9A 9B' },
  'LS-DL': { 'su-dia-1': '6A 6B 7A 7B', 'su-dia-2': '8A 8B 9A 9B' },
  GDCD: { 'gdcd-1': '6A 6B 7A 7B 8A 8B 9A 9B' },
  GDDP: { 'gdcd-1': '6A 6B 7A 7B', 'su-dia-1': '8A 8B 9A 9B' },
  'AM-NHAC': { 'am-nhac-1': '1A 1B 2A 2B 3A 3B 4A 4B 5A 5B 6A 6B 7A 7B 8A 8B 9A 9B' },
  'MI-THUAT': { 'mi-thuat-1': '1A 1B 2A 2B 3A 3B 4A 4B 5A 5B 6A 6B 7A 7B 8A 8B 9A 9B' },
  GDTC: { 'the-chat-2': '1A 1B 2A 2B 3A 3B 4A 4B 5A 5B', 'the-chat-1': '6A 6B 7A 7B 8A 8B 9A 9B' },
};

/** One assignment for every subject of every class, for the whole current year. */
export function makeAssignments(classes: SchoolClass[]): TeachingAssignment[] {
  const validFrom = at(years, years.length - 1).startsOn;
  return classes.flatMap((schoolClass) =>
    subjectsOf(schoolClass.grade).map((subject) => ({
      teacher: specialistOf(subject.code, schoolClass.name) ?? schoolClass.homeroomTeacher,
      schoolClass: schoolClass.name,
      subject: subject.code,
      periodsPerWeek: periodsPerWeek(subject.code, schoolClass.grade),
      semester: 'year' as const,
      validFrom,
    })),
  );
}

const specialistOf = (subject: string, className: string): string | undefined =>
  Object.entries(specialists[subject] ?? {}).find(([, classes]) => classes.split(' ').includes(className))?.[0];
