import type { Person, Substitution } from '../../../domain/person.ts';
import type { Strapi } from '../types.ts';
import { remember } from './remember.ts';
import { activePeople } from './staff.ts';

const uid = 'plugin::approval.substitution';
export const substitutionQuery = (strapi: Strapi) => strapi.db.query(uid as never);

export interface SubstitutionRecord {
  id: number;
  fromStaffId: string;
  toStaffId: string;
  startsOn: string;
  endsOn: string;
  types: string[];
  endedAt: string | null;
  madeBy: string;
}

const inForce = (today: string) => ({ startsOn: { $lte: today }, endsOn: { $gte: today }, endedAt: null });

const find = async (strapi: Strapi, where: object): Promise<SubstitutionRecord[]> =>
  (await substitutionQuery(strapi).findMany({ where } as never)) as SubstitutionRecord[];

/** Who acts today for any of these people, for documents of the type. Whoever stands in must still be able to act. */
export function substitutesFor(
  strapi: Strapi,
  people: readonly Person[],
  type: string,
  today: string,
): Promise<Substitution[]> {
  const ids = [...new Set(people.map(({ staffId }) => staffId))].sort();
  return remember(`substitutes|${type}|${ids.join()}`, () => findSubstitutes(strapi, people, ids, type, today));
}

async function findSubstitutes(
  strapi: Strapi,
  people: readonly Person[],
  ids: readonly string[],
  type: string,
  today: string,
): Promise<Substitution[]> {
  if (ids.length === 0) return [];
  const found = (await find(strapi, { ...inForce(today), fromStaffId: { $in: ids } })).filter(
    ({ types }) => types.length === 0 || types.includes(type),
  );
  if (found.length === 0) return [];
  const able = await activePeople(
    strapi,
    found.map(({ toStaffId }) => toStaffId),
    today,
  );
  return found.flatMap(({ fromStaffId, toStaffId }) => {
    const from = people.find(({ staffId }) => staffId === fromStaffId);
    const to = able.find(({ staffId }) => staffId === toStaffId);
    return from && to ? [{ from, to }] : [];
  });
}

/** For whom this person acts today, and for which types (empty: for all). */
export const replacedBy = async (strapi: Strapi, staffId: string, today: string): Promise<SubstitutionRecord[]> =>
  find(strapi, { ...inForce(today), toStaffId: staffId });
