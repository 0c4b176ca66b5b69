import type { SubstitutionRow, substitutionBody } from '@khue/config/contracts';
import type { z } from 'zod';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { namesOf } from '../people/names.ts';
import { activePeople } from '../people/staff.ts';
import { type SubstitutionRecord, substitutionQuery } from '../people/substitutions.ts';
import { today } from '../people/today.ts';
import type { Strapi } from '../types.ts';

/** Given or received by the actor, all of them for those who run the school; the latest first. */
export async function listSubstitutions(strapi: Strapi, actor: Actor): Promise<SubstitutionRow[]> {
  const own = { $or: [{ fromStaffId: actor.staffId }, { toStaffId: actor.staffId }] };
  const records = (await substitutionQuery(strapi).findMany({
    where: actor.manages ? {} : own,
    orderBy: [{ endsOn: 'desc' }, { id: 'desc' }],
    limit: 200,
  } as never)) as SubstitutionRecord[];
  const names = await namesOf(
    strapi,
    records.flatMap(({ fromStaffId, toStaffId }) => [fromStaffId, toStaffId]),
  );
  return records.map((record) => ({
    id: record.id,
    from: { staffId: record.fromStaffId, name: names.get(record.fromStaffId) ?? '' },
    to: { staffId: record.toStaffId, name: names.get(record.toStaffId) ?? '' },
    startsOn: record.startsOn,
    endsOn: record.endsOn,
    types: record.types,
    state: stateOf(record),
    mine: record.fromStaffId === actor.staffId ? 'given' : record.toStaffId === actor.staffId ? 'received' : null,
    mayEnd: stateOf(record) !== 'ended' && mayEnd(actor, record),
  }));
}

function stateOf({ endedAt, startsOn, endsOn }: SubstitutionRecord): SubstitutionRow['state'] {
  if (endedAt || endsOn < today()) return 'ended';
  return startsOn > today() ? 'planned' : 'active';
}

const mayEnd = (actor: Actor, { fromStaffId }: SubstitutionRecord) => actor.manages || fromStaffId === actor.staffId;

/** Writes down that somebody acts for the actor; the leadership may do so for others. */
export async function addSubstitution(
  strapi: Strapi,
  actor: Actor,
  { from = actor.staffId, to, startsOn, endsOn, types }: z.output<typeof substitutionBody>,
): Promise<void> {
  if (from !== actor.staffId && !actor.manages) throw new ApprovalError('approval.manage-refused');
  if (from === to || endsOn < today()) throw new ApprovalError('approval.invalid-input');
  if ((await activePeople(strapi, [to], today())).length === 0) throw new ApprovalError('approval.not-active');
  if ((await namesOf(strapi, [from])).size === 0) throw new ApprovalError('approval.not-found');
  const data = { fromStaffId: from, toStaffId: to, startsOn, endsOn, types, madeBy: actor.staffId };
  await substitutionQuery(strapi).create({ data } as never);
}

export async function endSubstitution(strapi: Strapi, actor: Actor, id: number): Promise<void> {
  const record = (await substitutionQuery(strapi).findOne({ where: { id } } as never)) as SubstitutionRecord | null;
  if (!record || !mayEnd(actor, record)) throw new ApprovalError('approval.not-found');
  if (record.endedAt) return;
  await substitutionQuery(strapi).update({ where: { id }, data: { endedAt: new Date() } } as never);
}
