import type { Facility } from './facilities.ts';
import type { QualityTable } from './quality.ts';

/** The sample school as plain values; `key`, `code` and `name` fields are what the parts refer to each other by. */

export type Gender = 'male' | 'female';
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface SchoolYear {
  code: string;
  startsOn: Day;
  endsOn: Day;
  secondSemesterStartsOn: Day;
  state: 'closed' | 'current';
}

export interface Subject {
  code: string;
  name: string;
  assessment: 'score' | 'comment';
  fromGrade: number;
  toGrade: number;
}

export interface Department {
  code: string;
  name: string;
  kind: 'professional' | 'office';
  /** Codes of subjects. */
  subjects: string[];
  /** Keys of staff. */
  head: string;
  deputyHead: string;
}

export type Position =
  | 'principal'
  | 'vice-principal'
  | 'teacher'
  | 'clerk'
  | 'librarian'
  | 'nurse'
  | 'accountant'
  | 'it-administrator';

export interface StaffMember {
  /** Stands for the person inside the sample only. */
  key: string;
  fullName: string;
  gender: Gender;
  birthDate: Day;
  personalId: string;
  ministryCode: string;
  position: Position;
  jobTitle: string;
  degree: string;
  phone: string;
  email: string;
  /** Code of the department; the heads of the school belong to none. */
  department: string | null;
  startedOn: Day;
  /** Codes of the subjects this person can be asked to teach. */
  teaches: string[];
}

export interface SchoolClass {
  name: string;
  grade: number;
  room: string;
  /** Key of a staff member. */
  homeroomTeacher: string;
}

export interface Pupil {
  pupilCode: string;
  registerNumber: number;
  fullName: string;
  gender: Gender;
  birthDate: Day;
  personalId: string;
  ethnicity: string;
  birthPlace: string;
  residence: string;
  status: 'attending' | 'transferred-out' | 'left' | 'completed';
  enrolledOn: Day;
  leftOn: Day | null;
  /** Name of the class; `null` for those who have left. */
  schoolClass: string | null;
}

export interface Guardian {
  key: string;
  fullName: string;
  phone: string;
  email: string | null;
  occupation: string;
  birthYear: number;
}

export interface Guardianship {
  pupilCode: string;
  guardian: string;
  relation: 'father' | 'mother' | 'grandparent' | 'guardian';
  priority: number;
  hasCustody: boolean;
  validFrom: Day;
}

export interface TeachingAssignment {
  teacher: string;
  schoolClass: string;
  subject: string;
  periodsPerWeek: number;
  semester: 'year';
  validFrom: Day;
}

export interface TimetableEntry {
  schoolClass: string;
  weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
  session: 'morning' | 'afternoon';
  periodNumber: number;
  subject: string;
  teacher: string;
  /** Null in the room of the class, and outdoors. */
  room: string | null;
  validFrom: Day;
  validTo: Day;
}

export type Size = 'full' | 'small';

export interface SampleSchool {
  years: SchoolYear[];
  subjects: Subject[];
  departments: Department[];
  staff: StaffMember[];
  classes: SchoolClass[];
  pupils: Pupil[];
  guardians: Guardian[];
  guardianships: Guardianship[];
  assignments: TeachingAssignment[];
  timetable: TimetableEntry[];
  facilities: readonly Facility[];
  qualityTables: readonly QualityTable[];
}
