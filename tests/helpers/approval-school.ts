import { expect } from 'vitest';
import { type TestCms, testPassword } from './start-cms.ts';

/** The governed type that the tests of the approval work with. */
export const uid = 'api::lesson-plan.lesson-plan';
export const content = `/content-manager/collection-types/${uid}`;

type Names = Record<string, string>;
interface Db {
  create(input: { data: object }): Promise<{ documentId: string }>;
}

/**
 * A small school in which lesson plans are written and approved: a teacher, a colleague, head and deputy of
 * mathematics, the head of letters, a vice principal and the principal, each with an account that is signed in.
 */
export async function approvalSchool(cms: TestCms) {
  const tokens: Names = {};
  const staff: Names = {};
  const db = (name: string) => cms.strapi.documents(name as never) as never as Db;

  /** A request of the admin panel as one of the people of this school. */
  const as = (who: string) => {
    const authorised = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
      cms.http[method](path).set('Authorization', tokens[who] as string);
    return {
      get: (path: string) => authorised('get', path),
      post: (path: string, body: object = {}) => authorised('post', path).send(body),
      put: (path: string, body: object) => authorised('put', path).send(body),
      delete: (path: string) => authorised('delete', path),
    };
  };

  async function person(who: string, roleCodes: string[], department: string): Promise<void> {
    const roles = await cms.strapi.db.query('admin::role').findMany({ where: { code: { $in: roleCodes } } });
    expect(roles).toHaveLength(roleCodes.length);
    const email = `${who.toLowerCase()}@test.example`;
    const account = await cms.strapi.service('admin::user').create({
      email,
      firstname: who,
      lastname: '',
      password: testPassword,
      isActive: true,
      roles: roles.map(({ id }: { id: number | string }) => id),
    });
    const row = await db('api::staff-member.staff-member').create({
      data: { fullName: who, department: { documentId: department }, account: account.id },
    });
    staff[who] = row.documentId;
    tokens[who] = await cms.signIn(email);
  }

  const department = async (code: string, name: string) =>
    (await db('api::department.department').create({ data: { code, name, kind: 'professional' } })).documentId;
  const maths = await department('TOAN', 'Tổ Toán');
  const letters = await department('VAN', 'Tổ Văn');
  const headRoles = ['khue-teacher', 'khue-head-of-department'];
  await person('teacher', ['khue-teacher'], maths);
  await person('colleague', ['khue-teacher'], maths);
  await person('head', headRoles, maths);
  await person('deputy', headRoles, maths);
  await person('otherHead', headRoles, letters);
  await person('vice', ['khue-vice-principal'], letters);
  await person('principal', ['khue-principal'], letters);
  const departments = cms.strapi.documents('api::department.department' as never);
  const lead = (documentId: string, data: object) => departments.update({ documentId, data } as never);
  await lead(maths, { head: staff.head, deputyHead: staff.deputy });
  await lead(letters, { head: staff.otherHead });
  const subject = await db('api::subject.subject').create({
    data: { code: 'TOAN', name: 'Toán', assessment: 'score', fromGrade: 1, toGrade: 9 },
  });
  const year = await db('api::school-year.school-year').create({
    data: {
      code: '2026-2027',
      startsOn: '2026-09-05',
      endsOn: '2027-05-31',
      secondSemesterStartsOn: '2027-01-18',
      state: 'current',
    },
  });
  const plan = {
    title: 'Diện tích hình thang',
    grade: 5,
    week: 12,
    subject: { connect: [{ documentId: subject.documentId }] },
    schoolYear: { connect: [{ documentId: year.documentId }] },
    objectives: [{ type: 'paragraph', children: [{ type: 'text', text: 'Tính được diện tích.' }] }],
    activities: [
      { kind: 'opening', content: 'Trò chơi' },
      { kind: 'practice', content: 'Bài tập' },
    ],
  };

  const write = async (who = 'teacher', changes: object = {}): Promise<string> => {
    const answer = await as(who)
      .post(content, { ...plan, ...changes })
      .expect(201);
    return answer.body.data.documentId as string;
  };
  const submit = (documentId: string, who = 'teacher') =>
    as(who).post(`/approval/documents/${uid}/${documentId}/submit`);
  const submitted = async (who = 'teacher', changes: object = {}) => {
    const documentId = await write(who, changes);
    const answer = await submit(documentId, who).expect(200);
    const runId = answer.body.data.runId as number;
    return { documentId, runId, run: `/approval/runs/${runId}` };
  };

  return {
    as,
    db,
    tokens,
    staff,
    plan,
    departments: { maths, letters },
    /** Somebody more, with an account that is signed in. */
    person,
    subject: subject.documentId,
    write,
    submit,
    submitted,
    /** Approved and in force. */
    inForce: async () => {
      const done = await submitted();
      await as('head').post(`${done.run}/approve`).expect(200);
      await cms.settled();
      return done;
    },
    edit: (documentId: string, title: string, who = 'teacher') => as(who).put(`${content}/${documentId}`, { title }),
    /** The version in force; null when there is none. */
    published: (documentId: string) =>
      cms.strapi.documents(uid as never).findOne({ documentId, status: 'published' } as never) as Promise<unknown>,
    /** Somebody with every right of the panel. */
    superAdmin: async () => {
      const role = await cms.strapi.service('admin::role').getSuperAdmin();
      const account = { email: 'admin@test.example', firstname: 'Quản trị', password: testPassword, isActive: true };
      const { id } = await cms.strapi.service('admin::user').create({ ...account, lastname: '', roles: [role.id] });
      await db('api::staff-member.staff-member').create({ data: { fullName: 'Quản trị', account: id } });
      tokens.admin = await cms.signIn(account.email);
    },
    fullAccessToken: async (): Promise<string> => {
      const token = await cms.strapi
        .service('admin::api-token')
        .create({ name: 'test', description: '', type: 'full-access', lifespan: null, kind: 'content-api' });
      return token.accessKey as string;
    },
  };
}

export type ApprovalSchool = Awaited<ReturnType<typeof approvalSchool>>;

interface Answer {
  status: number;
  body: { error?: { details?: { code?: string }; message?: string } };
}

/** What a refusal says to machines. */
export const refused = ({ status, body }: Answer) => ({ status, code: body.error?.details?.code });
