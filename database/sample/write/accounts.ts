import type { Core } from '@strapi/strapi';
import { portalNames, staffAccounts } from '../accounts.ts';
import { demoHousehold, demoPupils } from '../generate/demo-family.ts';
import type { StaffMember } from '../generate/types.ts';
import type { Context } from './context.ts';
import { api } from './documents.ts';
import { insertRows, linkRows, rowIdsBy } from './rows.ts';

const portalUser = 'plugin::users-permissions.user';

/** Accounts in the admin panel and on the portal, all with the one password of the demonstration. */
export async function writeAccounts(context: Context): Promise<void> {
  await writeAdminAccounts(context);
  await writePupilAccounts(context);
  await writeGuardianAccount(context);
}

async function writeAdminAccounts({ strapi, school, passwordHash }: Context): Promise<void> {
  const roles = await rowIdsBy(strapi, 'admin::role', 'code');
  const staff = await rowIdsBy(strapi, api('staff-member'), 'personalId');
  const people = school.staff.filter((person) => staffAccounts[person.key]);
  const ties: [number, number][] = [];
  for (const person of people) {
    const codes = staffAccounts[person.key] ?? [];
    ties.push([staff(person.personalId), await createAdmin(strapi, person, codes.map(roles))]);
  }
  // One hash for all: hashing for each would take longer than all the rest of this step.
  const where = { email: { $in: people.map((person) => person.email) } };
  await strapi.db.query('admin::user').updateMany({ where, data: { password: passwordHash } });
  await linkRows(strapi, api('staff-member'), 'account', ties);
}

async function createAdmin(strapi: Core.Strapi, person: StaffMember, roles: number[]): Promise<number> {
  const words = person.fullName.split(' ');
  const user = await strapi.service('admin::user').create({
    email: person.email,
    firstname: words.at(-1),
    lastname: words.slice(0, -1).join(' '),
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'vi',
    roles,
  });
  return user.id as number;
}

async function writePupilAccounts({ strapi, school, passwordHash }: Context): Promise<void> {
  const pupilId = await rowIdsBy(strapi, api('pupil'), 'pupilCode');
  const attending = school.pupils.filter((pupil) => pupil.status === 'attending');
  const names = attending.map(({ pupilCode }) =>
    pupilCode === demoPupils[0]?.pupilCode ? portalNames.pupil : pupilCode.toLowerCase(),
  );
  const ids = await insertUsers(strapi, 'pupil', names, passwordHash);
  const ties = attending.map(({ pupilCode }, index): [number, number] => [pupilId(pupilCode), ids[index] ?? 0]);
  await linkRows(strapi, api('pupil'), 'account', ties);
}

async function writeGuardianAccount({ strapi, passwordHash }: Context): Promise<void> {
  const guardianId = await rowIdsBy(strapi, api('guardian'), 'phone');
  const [id] = await insertUsers(strapi, 'guardian', [portalNames.guardian], passwordHash);
  const phone = demoHousehold.guardians[0]?.phone ?? '';
  await linkRows(strapi, api('guardian'), 'account', [[guardianId(phone), id ?? 0]]);
}

async function insertUsers(strapi: Core.Strapi, roleType: string, names: string[], password: string) {
  const role = (await rowIdsBy(strapi, 'plugin::users-permissions.role', 'type'))(roleType);
  const rows = names.map((username) => ({
    data: {
      username,
      email: `${username}@cong.khue.example`,
      provider: 'local',
      password,
      confirmed: true,
      blocked: false,
    },
    relations: { role },
  }));
  return insertRows(strapi, portalUser, rows);
}
