import { describe, expect, it } from 'vitest';
import { periodsPerWeek, subjectsOf } from './curriculum.ts';
import { makeSampleSchool } from './sample-school.ts';
import type { TimetableEntry } from './types.ts';

const school = makeSampleSchool('full');
const small = makeSampleSchool('small');
const unique = (values: unknown[]) => new Set(values).size === values.length;

describe('the sample school', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeSampleSchool('full')).toEqual(school);
    expect(makeSampleSchool('full', 'other').pupils[50]?.fullName).not.toBe(school.pupils[50]?.fullName);
  });

  it('has the size of a real school', () => {
    expect(school.classes).toHaveLength(18);
    expect(school.staff.length).toBeGreaterThanOrEqual(45);
    expect(school.departments.length).toBeGreaterThanOrEqual(6);
    expect(school.pupils.filter((pupil) => pupil.status === 'attending').length).toBeGreaterThanOrEqual(540);
  });

  it('has a small size with two classes of six', () => {
    expect(small.classes.map((entry) => entry.name)).toEqual(['5A', '6A']);
    expect(small.pupils).toHaveLength(12);
    expect(small.staff).toEqual(school.staff);
  });

  it('gives nobody the code of somebody else', () => {
    expect(unique(school.pupils.map((pupil) => pupil.pupilCode))).toBe(true);
    expect(unique(school.pupils.map((pupil) => pupil.registerNumber))).toBe(true);
    expect(unique([...school.pupils, ...school.staff].map((person) => person.personalId))).toBe(true);
    expect(unique(school.staff.map((person) => person.email))).toBe(true);
    expect(unique(school.staff.map((person) => person.ministryCode))).toBe(true);
    expect(unique(school.guardians.map((guardian) => guardian.key))).toBe(true);
    expect(unique([...school.guardians, ...school.staff].map((person) => person.phone))).toBe(true);
  });

  it('uses codes of the right shape that belong to nobody', () => {
    for (const person of [...school.pupils, ...school.staff]) {
      expect(person.personalId).toMatch(/^000[0-3]\d{8}$/);
      expect(person.personalId.slice(4, 6)).toBe(person.birthDate.slice(2, 4));
    }
    for (const pupil of school.pupils) expect(pupil.pupilCode).toMatch(/^(\d{8,12}|TAM-[0-9a-f-]{36})$/);
    for (const person of [...school.guardians, ...school.staff]) expect(person.phone).toMatch(/^010\d{7}$/);
  });

  it('puts children of the right age into each class', () => {
    const grades = new Map(school.classes.map((entry) => [entry.name, entry.grade]));
    for (const pupil of school.pupils.filter((one) => one.schoolClass)) {
      const age = 2026 - Number(pupil.birthDate.slice(0, 4));
      const grade = grades.get(pupil.schoolClass ?? '') ?? 0;
      expect([grade + 5, grade + 6]).toContain(age);
      expect(pupil.enrolledOn >= `${Number(pupil.birthDate.slice(0, 4)) + 6}`).toBe(true);
    }
  });

  it('has parents who are older than their children and at least one for each child', () => {
    const guardians = new Map(school.guardians.map((guardian) => [guardian.key, guardian]));
    for (const pupil of school.pupils) {
      const ties = school.guardianships.filter((tie) => tie.pupilCode === pupil.pupilCode);
      expect(ties.length).toBeGreaterThan(0);
      for (const tie of ties) {
        const years = Number(pupil.birthDate.slice(0, 4)) - (guardians.get(tie.guardian)?.birthYear ?? 9999);
        expect(years).toBeGreaterThanOrEqual(18);
      }
    }
  });

  it('writes every name in NFC', () => {
    const names = [...school.pupils, ...school.guardians, ...school.staff].map((person) => person.fullName);
    for (const name of names) expect(name).toBe(name.normalize('NFC'));
  });

  it('resolves every reference', () => {
    for (const size of [school, small]) {
      const staff = new Map(size.staff.map((person) => [person.key, person]));
      const classes = new Set(size.classes.map((entry) => entry.name));
      const subjects = new Set(size.subjects.map((entry) => entry.code));
      const departments = new Set(size.departments.map((entry) => entry.code));
      for (const person of size.staff) if (person.department) expect(departments).toContain(person.department);
      for (const department of size.departments) {
        expect(staff.get(department.head)?.department).toBe(department.code);
        expect(staff.get(department.deputyHead)?.department).toBe(department.code);
        for (const code of department.subjects) expect(subjects).toContain(code);
      }
      for (const pupil of size.pupils) if (pupil.schoolClass) expect(classes).toContain(pupil.schoolClass);
      for (const given of size.assignments) {
        expect(classes).toContain(given.schoolClass);
        if (given.subject !== 'HDTN-HN') expect(staff.get(given.teacher)?.teaches).toContain(given.subject);
      }
      const codes = new Set(size.pupils.map((pupil) => pupil.pupilCode));
      const keys = new Set(size.guardians.map((guardian) => guardian.key));
      for (const tie of size.guardianships) {
        expect(codes).toContain(tie.pupilCode);
        expect(keys).toContain(tie.guardian);
      }
    }
  });

  it('covers every subject of every class with a bearable load', () => {
    const load = new Map<string, number>();
    for (const schoolClass of school.classes) {
      const given = school.assignments.filter((entry) => entry.schoolClass === schoolClass.name);
      expect(given.map((entry) => entry.subject)).toEqual(subjectsOf(schoolClass.grade).map((entry) => entry.code));
      expect(given.some((entry) => entry.teacher === schoolClass.homeroomTeacher)).toBe(true);
    }
    for (const { teacher, periodsPerWeek: periods } of school.assignments)
      load.set(teacher, (load.get(teacher) ?? 0) + periods);
    for (const periods of load.values()) expect(periods).toBeLessThanOrEqual(26);
    expect(periodsPerWeek('TOAN', 5)).toBe(5);
  });

  it('has a timetable with every period that is assigned, in which nobody and no room is in two places', () => {
    for (const size of [school, small]) {
      for (const { schoolClass, subject, teacher, periodsPerWeek: periods } of size.assignments) {
        const given = size.timetable.filter((entry) => entry.schoolClass === schoolClass && entry.subject === subject);
        expect([schoolClass, subject, given.length]).toEqual([schoolClass, subject, periods]);
        expect(given.every((entry) => entry.teacher === teacher)).toBe(true);
      }
      const hour = (entry: TimetableEntry) => `${entry.weekday} ${entry.session} ${entry.periodNumber}`;
      for (const what of ['schoolClass', 'teacher', 'room'] as const)
        expect(unique(size.timetable.flatMap((entry) => (entry[what] ? `${entry[what]} ${hour(entry)}` : [])))).toBe(
          true,
        );
    }
  });

  it('connects the demonstration accounts', () => {
    const teacher = school.staff.find((person) => person.email === 'giaovien@khue.example');
    const head = school.staff.find((person) => person.email === 'totruong.toan@khue.example');
    expect(school.departments.find((entry) => entry.code === teacher?.department)?.head).toBe(head?.key);
    expect(school.assignments.some((entry) => entry.teacher === teacher?.key && entry.schoolClass === '5A')).toBe(true);
    const girl = small.pupils.find((pupil) => pupil.fullName === 'Nguyễn Khánh Linh');
    expect(girl?.schoolClass).toBe('5A');
    const tie = small.guardianships.find((entry) => entry.pupilCode === girl?.pupilCode && entry.relation === 'mother');
    expect(small.guardians.find((guardian) => guardian.key === tie?.guardian)?.fullName).toBe('Phạm Thu Hương');
  });
});
