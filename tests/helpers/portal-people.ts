import type { Core } from '@strapi/strapi';
import { testPassword } from './start-cms.ts';

/** Writes documents without knowing their types. */
export const documents = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as never) as unknown as {
    create(input: { data: object; status?: 'published'; locale?: string }): Promise<{ id: number; documentId: string }>;
    update(input: { documentId: string; data: object; status?: 'published'; locale?: string }): Promise<unknown>;
    publish(input: { documentId: string; locale?: string }): Promise<unknown>;
    unpublish(input: { documentId: string; locale?: string }): Promise<unknown>;
    delete(input: { documentId: string; locale?: string }): Promise<unknown>;
  };

const users = 'plugin::users-permissions.user';

/** A portal account that can log in. */
export async function account(strapi: Core.Strapi, username: string, more: object = {}): Promise<number> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: {} });
  const data = {
    username,
    email: `${username}@portal.example`,
    password: testPassword,
    provider: 'local',
    role: role.id,
  };
  const user = await documents(strapi, users).create({ data: { ...data, confirmed: true, blocked: false, ...more } });
  return user.id;
}

export interface PortalPeople {
  schoolClass: string;
  /** Document ids. */
  pupil: string;
  guardian: string;
  /** Ids of accounts. */
  pupilAccount: number;
  guardianAccount: number;
}

/** Names that nobody else has, so that a test can look for them in every answer. */
export const secretNames = {
  pupil: 'Trần Ngọc Diệp Khuê',
  guardian: 'Lê Thị Thu Nguyệt Khuê',
  phone: '0912345678',
  personalId: '079214000001',
  teacher: 'Phạm Văn Giáo Khuê',
};

/** A pupil of 5A and her mother, with the accounts `hocsinh` and `phuhuynh`. */
export async function portalPeople(strapi: Core.Strapi): Promise<PortalPeople> {
  const create = async (uid: string, data: object) => (await documents(strapi, uid).create({ data })).documentId;
  const year = await create('api::school-year.school-year', {
    code: '2026-2027',
    startsOn: '2026-09-05',
    endsOn: '2027-05-31',
    secondSemesterStartsOn: '2027-01-18',
    state: 'current',
  });
  const teacher = await create('api::staff-member.staff-member', {
    fullName: secretNames.teacher,
    shownOnSite: false,
  });
  const schoolClass = await create('api::school-class.school-class', {
    name: '5A',
    grade: 5,
    schoolYear: year,
    homeroomTeacher: teacher,
  });
  const [pupilAccount, guardianAccount] = [await account(strapi, 'hocsinh'), await account(strapi, 'phuhuynh')];
  const pupil = await create('api::pupil.pupil', {
    fullName: secretNames.pupil,
    pupilCode: '7900000001',
    personalId: secretNames.personalId,
    birthDate: '2016-02-03',
    gender: 'female',
    enrolmentStatus: 'attending',
    schoolClass,
    account: pupilAccount,
  });
  const guardian = await create('api::guardian.guardian', {
    fullName: secretNames.guardian,
    phone: secretNames.phone,
    account: guardianAccount,
  });
  await create('api::guardianship.guardianship', { pupil, guardian, relation: 'mother', validFrom: '2016-02-03' });
  return { schoolClass, pupil, guardian, pupilAccount, guardianAccount };
}

/** A signed-in super administrator, as the value of the Authorization header. */
export async function superAdmin(
  strapi: Core.Strapi,
  signIn: (email: string) => Promise<string>,
  email = 'quantri@test.example',
): Promise<string> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi
    .service('admin::user')
    .create({ email, firstname: 'Quản trị', lastname: '', password: testPassword, isActive: true, roles: [role.id] });
  return signIn(email);
}
