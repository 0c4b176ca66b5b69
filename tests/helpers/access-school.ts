import type { Core } from '@strapi/strapi';
import { testPassword } from './start-cms.ts';

type Data = Record<string, unknown>;
interface Saved {
  id: number;
  documentId: string;
}

/** People of the panel by short name; the address is `<name>@khue.example`. */
const people = {
  principal: ['khue-principal'],
  head: ['khue-head-of-department', 'khue-teacher'],
  teacher: ['khue-teacher'],
  stranger: ['khue-teacher'],
  clerk: ['khue-clerk'],
  librarian: ['khue-librarian'],
  editor: ['khue-news-editor'],
  it: ['khue-it-administrator'],
} as const;
export type PersonName = keyof typeof people;
export const emailOf = (name: string) => `${name}@khue.example`;

/**
 * A school just large enough to tell relations apart: `teacher` is the homeroom teacher of 5A and
 * teaches 5B, `stranger` teaches 4A and is in another department, `head` heads the teacher's.
 */
export async function buildAccessSchool(strapi: Core.Strapi) {
  const save = (name: string, data: Data) =>
    strapi.documents(`api::${name}.${name}` as never).create({ data: data as never }) as unknown as Promise<Saved>;

  const users = {} as Record<PersonName, number>;
  for (const [name, codes] of Object.entries(people)) {
    const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...codes] } } });
    const user = await strapi.service('admin::user').create({
      email: emailOf(name),
      firstname: name,
      password: testPassword,
      isActive: true,
      roles: roles.map((role) => role.id),
    });
    users[name as PersonName] = user.id;
  }

  const year = await save('school-year', {
    code: '2026-2027',
    startsOn: '2020-09-05',
    secondSemesterStartsOn: '2020-12-01',
    endsOn: '2099-05-31',
    state: 'current',
  });
  const maths = await save('subject', { code: 'TOAN', name: 'Toán', assessment: 'score', fromGrade: 1, toGrade: 9 });
  const departments = {
    maths: await save('department', {
      code: 'TOAN',
      name: 'Tổ Toán',
      kind: 'professional',
      subjects: [maths.documentId],
    }),
    arts: await save('department', { code: 'NGHE-THUAT', name: 'Tổ Nghệ thuật', kind: 'professional' }),
  };
  const staff = {} as Record<PersonName, Saved>;
  let counter = 0;
  for (const name of Object.keys(people) as PersonName[]) {
    counter += 1;
    staff[name] = await save('staff-member', {
      fullName: `Nguyễn Văn ${name}`,
      position: name === 'principal' ? 'principal' : 'teacher',
      personalId: `0380850000${String(counter).padStart(2, '0')}`,
      department: (name === 'stranger' ? departments.arts : departments.maths).documentId,
      account: users[name],
    });
  }
  await strapi.documents('api::department.department').update({
    documentId: departments.maths.documentId,
    data: { head: staff.head.documentId } as never,
  });
  const schoolClass = (name: string, homeroomTeacher?: Saved) =>
    save('school-class', {
      name,
      grade: Number.parseInt(name, 10),
      schoolYear: year.documentId,
      homeroomTeacher: homeroomTeacher?.documentId,
    });
  const classes = {
    '5A': await schoolClass('5A', staff.teacher),
    '5B': await schoolClass('5B'),
    '4A': await schoolClass('4A'),
  };
  const assign = (teacher: Saved, to: Saved, dates: Data = {}) =>
    save('teaching-assignment', {
      teacher: teacher.documentId,
      schoolClass: to.documentId,
      subject: maths.documentId,
      schoolYear: year.documentId,
      semester: 'year',
      ...dates,
    });
  await assign(staff.teacher, classes['5B']);
  await assign(staff.stranger, classes['4A']);
  await assign(staff.stranger, classes['5B'], { validFrom: '2020-09-05', validTo: '2020-10-01' });

  const pupil = (name: string, number: number, of: Saved) =>
    save('pupil', {
      fullName: name,
      pupilCode: `381000000${number}`,
      personalId: `03831600000${number}`,
      birthDate: '2016-03-08',
      gender: 'female',
      ethnicity: 'Kinh',
      residence: 'Thôn Đông',
      schoolClass: of.documentId,
    });
  const pupils = {
    '5A': await pupil('Lê Thị An', 1, classes['5A']),
    '5B': await pupil('Phạm Thị Bình', 2, classes['5B']),
    '4A': await pupil('Trần Thị Cúc', 3, classes['4A']),
  };
  const guardian = async (name: string, of: Saved) => {
    const saved = await save('guardian', { fullName: name, phone: '0912345678' });
    await save('guardianship', { guardian: saved.documentId, pupil: of.documentId, relation: 'mother' });
    return saved;
  };
  const guardians = {
    '5A': await guardian('Hoàng Thị Mai', pupils['5A']),
    '5B': await guardian('Đỗ Thị Lan', pupils['5B']),
  };
  const plan = (title: string, author: Saved) =>
    save('lesson-plan', {
      title,
      subject: maths.documentId,
      grade: 5,
      schoolYear: year.documentId,
      author: author.documentId,
    });
  const plans = {
    teacher: await plan('Phân số', staff.teacher),
    head: await plan('Hỗn số', staff.head),
    stranger: await plan('Vẽ tranh', staff.stranger),
  };
  return { users, year, maths, departments, staff, classes, pupils, guardians, plans };
}
export type AccessSchool = Awaited<ReturnType<typeof buildAccessSchool>>;
