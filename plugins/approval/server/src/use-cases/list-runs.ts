import type { ApprovalPage, RunRow } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { typeName } from '../content/schema.ts';
import { definitionVersion } from '../store/definitions.ts';
import type { RunRecord } from '../store/runs.ts';
import type { Strapi } from '../types.ts';

interface Paging {
  page: number;
  pageSize: number;
}

const open = `state = 'in-review' AND NOT barred @> ?::jsonb`;

/** Runs that wait for this actor, the longest waiting first. */
export async function inbox(strapi: Strapi, actor: Actor, paging: Paging): Promise<ApprovalPage<RunRow>> {
  const holds = actor.keys.map(() => 'waiting_for @> ?::jsonb').join(' OR ');
  if (!holds) return { rows: [], total: 0, ...paging };
  const keys = actor.keys.map((key) => JSON.stringify([key]));
  return page(strapi, `${open} AND (${holds})`, [JSON.stringify([actor.staffId]), ...keys], 'submitted_at, id', paging);
}

/** Runs this actor submitted or wrote, the last changed first. */
export const sent = (strapi: Strapi, actor: Actor, paging: Paging): Promise<ApprovalPage<RunRow>> =>
  page(strapi, 'owners @> ?::jsonb', [JSON.stringify([actor.staffId])], 'changed_at DESC, id DESC', paging);

async function page(
  strapi: Strapi,
  where: string,
  values: string[],
  order: string,
  paging: Paging,
): Promise<ApprovalPage<RunRow>> {
  const runs = () => strapi.db.connection('approval_runs').whereRaw(where, values);
  const found = (await runs()
    .select('id')
    .orderByRaw(order)
    .limit(paging.pageSize)
    .offset((paging.page - 1) * paging.pageSize)) as { id: number }[];
  const [counted] = (await runs().count({ total: '*' })) as { total: string | number }[];
  const ids = found.map(({ id }) => id);
  const records = (await strapi.db
    .query('plugin::approval.run' as never)
    .findMany({ where: { id: { $in: ids } } } as never)) as RunRecord[];
  const byId = new Map(records.map((record) => [record.id, record]));
  const rows = await Promise.all(ids.flatMap((id) => byId.get(id) ?? []).map((record) => toRow(strapi, record)));
  return { rows, total: Number(counted?.total ?? 0), ...paging };
}

async function toRow(strapi: Strapi, record: RunRecord): Promise<RunRow> {
  const definition = await definitionVersion(strapi, record.definitionCode, record.definitionVersion);
  return {
    id: record.id,
    uid: record.subjectUid,
    documentId: record.subjectId,
    locale: record.subjectLocale,
    typeName: typeName(strapi, record.subjectUid),
    title: record.title,
    author: record.author,
    state: record.state,
    submittedAt: record.submittedAt,
    changedAt: record.changedAt,
    step: definition.steps.find(({ key }) => key === record.step)?.label ?? null,
  };
}
