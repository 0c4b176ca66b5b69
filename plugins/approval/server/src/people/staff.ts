import type { Actor, Person } from '../../../domain/person.ts';
import type { Row, Strapi } from '../types.ts';

const staffUid = 'api::staff-member.staff-member';
const departmentUid = 'api::department.department';

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

/** A member of staff with every approver key they hold, none after they left; null when there is no such person. */
export async function actorOfStaff(strapi: Strapi, where: object, today: string): Promise<Actor | null> {
  const [row] = await findStaff(strapi, where);
  if (!row) return null;
  if (!active(today)(row)) return { ...personOf(row), keys: [] };
  const heads = { $or: [{ head: { documentId: row.documentId } }, { deputyHead: { documentId: row.documentId } }] };
  const departments = (await strapi.db
    .query(departmentUid as never)
    .findMany({ where: heads, select: ['id', 'documentId'] } as never)) as { documentId: string }[];
  return {
    ...personOf(row),
    keys: [
      `person:${row.documentId}`,
      ...(row.account?.roles ?? []).map(({ code }) => `role:${code}`),
      ...departments.map(({ documentId }) => `head:${documentId}`),
    ],
  };
}

/** Those of them who can act: still at the school, with an account that is open. */
const active = (today: string) => (row: StaffRow) =>
  row.account?.isActive === true && !row.account.blocked && (!row.leftOn || row.leftOn >= today);

/** People behind each key (`head:…`, `role:…`, `person:…`). */
export async function holdersOf(
  strapi: Strapi,
  keys: readonly string[],
  today: string,
): Promise<Record<string, Person[]>> {
  const held: Record<string, Person[]> = {};
  // One after the other: a transaction has one connection.
  for (const key of keys) held[key] = (await holders(strapi, key)).filter(active(today)).map(personOf);
  return held;
}

async function holders(strapi: Strapi, key: string): Promise<StaffRow[]> {
  const [kind, value = ''] = key.split(/:(.*)/s);
  if (kind === 'person') return findStaff(strapi, { documentId: value });
  if (kind === 'role') return findStaff(strapi, { account: { roles: { code: value } } });
  const department = (await strapi.db.query(departmentUid as never).findOne({
    where: { documentId: value },
    populate: { head: { select: ['id', 'documentId'] }, deputyHead: { select: ['id', 'documentId'] } },
  } as never)) as { head?: Row; deputyHead?: Row } | null;
  const ids = [department?.head, department?.deputyHead].flatMap((row) => (row ? [String(row.documentId)] : []));
  return ids.length > 0 ? findStaff(strapi, { documentId: { $in: ids } }) : [];
}
