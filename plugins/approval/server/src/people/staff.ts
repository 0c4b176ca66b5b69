import type { Actor, Person } from '../../../domain/person.ts';
import type { Row, Strapi } from '../types.ts';

const staffUid = 'api::staff-member.staff-member';
const departmentUid = 'api::department.department';
const classUid = 'api::school-class.school-class';

/** Roles whose holders run the school: they may name other approvers. */
const leadership = ['khue-principal', 'khue-vice-principal'];

/** An admin account, as far as it matters here. */
export interface Account {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  roles?: { code: string }[];
}

interface StaffRow {
  documentId: string;
  fullName: string;
  leftOn: string | null;
  account: { id: number; isActive: boolean; blocked: boolean; roles: { code: string }[] } | null;
}

const populate = {
  account: { select: ['id', 'isActive', 'blocked'], populate: { roles: { select: ['id', 'code'] } } },
};
const select = ['id', 'documentId', 'fullName', 'leftOn'];

export const personOf = (row: { documentId: string; fullName: string }): Person => ({
  staffId: row.documentId,
  name: row.fullName,
});

const findStaff = async (strapi: Strapi, where: object): Promise<StaffRow[]> =>
  (await strapi.db.query(staffUid as never).findMany({ where, select, populate } as never)) as StaffRow[];

export async function staffOfAccount(strapi: Strapi, account: Account): Promise<Person | null> {
  const [row] = await findStaff(strapi, { account: { id: account.id } });
  return row ? personOf(row) : null;
}

/** Members of staff with these documentIds, whether they are still there or not. */
export const peopleNamed = async (strapi: Strapi, ids: readonly string[]): Promise<Person[]> =>
  ids.length > 0 ? (await findStaff(strapi, { documentId: { $in: ids } })).map(personOf) : [];

/** A member of staff with every approver key they hold, none after they left; null when there is no such person. */
export async function actorOfStaff(strapi: Strapi, where: object, today: string): Promise<Actor | null> {
  const [row] = await findStaff(strapi, where);
  if (!row) return null;
  if (!active(today)(row)) return { ...personOf(row), keys: [], manages: false };
  const mine = { documentId: row.documentId };
  const leads = { $or: [{ head: mine }, { deputyHead: mine }] };
  const roles = (row.account?.roles ?? []).map(({ code }) => code);
  return {
    ...personOf(row),
    manages: roles.some((code) => leadership.includes(code)),
    keys: [
      `person:${row.documentId}`,
      ...roles.map((code) => `role:${code}`),
      ...(await keysOf(strapi, 'head', departmentUid, leads)),
      ...(await keysOf(strapi, 'vice', departmentUid, { vicePrincipal: mine })),
      ...(await keysOf(strapi, 'homeroom', classUid, { homeroomTeacher: mine })),
    ],
  };
}

async function keysOf(strapi: Strapi, kind: string, uid: string, where: object): Promise<string[]> {
  const query = strapi.db.query(uid as never);
  const rows = (await query.findMany({ where, select: ['id', 'documentId'] } as never)) as { documentId: string }[];
  return rows.map(({ documentId }) => `${kind}:${documentId}`);
}

/** Those of them who can act: still at the school, with an account that is open. */
const active = (today: string) => (row: StaffRow) =>
  row.account?.isActive === true && !row.account.blocked && (!row.leftOn || row.leftOn >= today);

/** Active members of staff with these documentIds, in no particular order. */
export const activePeople = async (strapi: Strapi, ids: readonly string[], today: string): Promise<Person[]> =>
  (await findStaff(strapi, { documentId: { $in: ids } })).filter(active(today)).map(personOf);

/** People behind a key (`head:…`, `vice:…`, `homeroom:…`, `role:…`, `person:…`) who can act today. */
export const holdersOfKey = async (strapi: Strapi, key: string, today: string): Promise<Person[]> =>
  (await holders(strapi, key)).filter(active(today)).map(personOf);

async function holders(strapi: Strapi, key: string): Promise<StaffRow[]> {
  const [kind, value = ''] = key.split(/:(.*)/s);
  switch (kind) {
    case 'person':
      return findStaff(strapi, { documentId: value });
    case 'role':
      return findStaff(strapi, { account: { roles: { code: value } } });
    case 'head':
      return related(strapi, departmentUid, value, ['head', 'deputyHead']);
    case 'vice':
      return related(strapi, departmentUid, value, ['vicePrincipal']);
    case 'homeroom':
      return related(strapi, classUid, value, ['homeroomTeacher']);
    default:
      return [];
  }
}

/** Members of staff to whom relations of one document point. */
async function related(strapi: Strapi, uid: string, documentId: string, fields: string[]): Promise<StaffRow[]> {
  const row = (await strapi.db.query(uid as never).findOne({
    where: { documentId },
    populate: Object.fromEntries(fields.map((field) => [field, { select: ['id', 'documentId'] }])),
  } as never)) as Row | null;
  const ids = fields.flatMap((field) => {
    const target = row?.[field] as { documentId: string } | null | undefined;
    return target ? [target.documentId] : [];
  });
  return ids.length > 0 ? findStaff(strapi, { documentId: { $in: ids } }) : [];
}
