import type { RegisterOverview, RegisterPeriod, RegisterSet, RegisterSetRow } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { neighbours, type Period, periodOf, setId } from '../../../domain/register.ts';
import { concerns } from '../../../domain/rules.ts';
import { type Register, registerTypes, requireRegister } from '../content/governed.ts';
import { typeName } from '../content/schema.ts';
import { namedSet, schoolWeek, setOwners } from '../content/set.ts';
import { today } from '../people/today.ts';
import { load } from '../store/load.ts';
import { latestRun } from '../store/runs.ts';
import type { Row, Strapi } from '../types.ts';
import { describeSubject } from './describe.ts';
import { isOwn, registerRows } from './register-rows.ts';

/** The sets of a register in a period that concern this actor: those they keep, teach in or run the school of. */
export async function registerOverview(
  strapi: Strapi,
  actor: Actor,
  { uid: wanted, on = today() }: { uid?: string | undefined; on?: string | undefined },
): Promise<RegisterOverview> {
  const registers = registerTypes(strapi).map((uid) => ({ uid, typeName: typeName(strapi, uid) }));
  const uid = wanted ?? registers[0]?.uid ?? null;
  if (!uid) return { registers, uid, period: null, before: null, after: null, sets: [] };
  const options = requireRegister(strapi, uid);
  const period = periodOf(options.register.period.every, on);
  return {
    registers,
    uid,
    period: await describePeriod(strapi, options, period),
    ...neighbours(period),
    sets: await setsIn(strapi, uid, options, period, actor),
  };
}

async function describePeriod(strapi: Strapi, { register }: Register, period: Period): Promise<RegisterPeriod> {
  const { every } = register.period;
  return { every, ...period, number: every === 'week' ? await schoolWeek(strapi, period.from) : null };
}

async function setsIn(
  strapi: Strapi,
  uid: string,
  { register }: Register,
  period: Period,
  actor: Actor,
): Promise<RegisterSetRow[]> {
  const { of, confirmation } = register;
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { [register.period.field]: { $gte: period.from, $lte: period.to } },
    select: ['id', confirmation.field, register.period.field],
    populate: { [of]: { select: ['id', 'documentId'] }, [confirmation.by]: { select: ['id', 'documentId'] } },
  } as never)) as Row[];
  const byOwner = Map.groupBy(rows, (row) => (row[of] as { documentId: string } | null)?.documentId ?? '');
  const sets: RegisterSetRow[] = [];
  for (const owner of await setOwners(strapi, uid, { documentId: { $in: [...byOwner.keys()] } })) {
    const all = byOwner.get(owner.documentId) ?? [];
    const mine = all.filter((row) => isOwn(row, confirmation.by, actor));
    const keeps = owner.keeper?.documentId === actor.staffId;
    if (!keeps && !actor.manages && mine.length === 0) continue;
    const id = setId({ of: owner.documentId, from: period.from });
    const run = await latestRun(strapi, { uid, documentId: id, locale: null });
    sets.push({
      id,
      name: owner.name,
      keeper: owner.keeper?.fullName ?? null,
      keeps,
      rows: all.length,
      unconfirmed: all.filter((row) => !row[confirmation.field]).length,
      mine: mine.filter((row) => !row[confirmation.field] && String(row[register.period.field]) <= today()).length,
      state: run?.state ?? 'none',
      runId: run?.id ?? null,
    });
  }
  return sets;
}

/** One set: whoever it concerns reads all of it, whoever only teaches there their own rows. */
export async function registerSet(strapi: Strapi, uid: string, id: string, actor: Actor): Promise<RegisterSet> {
  const options = requireRegister(strapi, uid);
  const key = { uid, documentId: id, locale: null };
  const set = await namedSet(strapi, uid, id);
  const loaded = await load(strapi, key, await latestRun(strapi, key), actor);
  if (!set || !loaded.draft) throw new ApprovalError('approval.not-found');
  const { by, field } = options.register.confirmation;
  const all = loaded.draft.documents;
  const rows = concerns(loaded.moment) ? all : all.filter((row) => isOwn(row, by, actor));
  if (rows.length === 0) throw new ApprovalError('approval.not-found');
  return {
    ...(await describeSubject(strapi, loaded)),
    uid,
    id,
    typeName: typeName(strapi, uid),
    title: loaded.draft.title,
    period: await describePeriod(strapi, options, set.period),
    rows: await registerRows(strapi, uid, options, rows, actor),
    unconfirmed: all.filter((row) => !row[field]).length,
  };
}
