import type { ApprovalAction, HistoryRow, RunDetail, SubjectState } from '@khue/config/contracts';
import type { RunEvent } from '../../../domain/events.ts';
import { sentences } from '../../../domain/reasons.ts';
import { whyNot } from '../../../domain/rules.ts';
import { displayFields } from '../content/display.ts';
import { loadPublished } from '../content/draft.ts';
import { typeName } from '../content/schema.ts';
import type { Loaded } from '../store/load.ts';
import { runInForce } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { standings } from './standings.ts';

const actions: readonly ApprovalAction[] = [
  'submit',
  'approve',
  'request-changes',
  'reject',
  'recall',
  'comment',
  'delegate',
  'reassign',
  'withdraw',
];

/** What the side panel shows: the same rules that the commands ask. */
export async function describeSubject(strapi: Strapi, loaded: Loaded): Promise<SubjectState> {
  const { key, record, events, draft, moment } = loaded;
  const reasons = actions.map((action) => [action, whyNotNow(action, loaded)] as const);
  const remark = events.findLast((event) => event.type === 'changesRequested' || event.type === 'rejected');
  return {
    state: moment.run.state,
    runId: record?.id ?? null,
    title: draft?.title ?? record?.title ?? '',
    author: draft?.author ?? record?.author ?? '',
    steps: await standings(strapi, moment),
    remark: remark
      ? { by: remark.by?.name ?? null, comment: remark.comment, remarks: [...(remark.remarks ?? [])] }
      : null,
    actions: reasons.filter(([, reason]) => reason === null).map(([action]) => action),
    whyNot: Object.fromEntries(
      reasons.flatMap(([action, reason]) => (reason ? [[action, sentences[reason.code]]] : [])),
    ),
    inForce: (await runInForce(strapi, key))?.id ?? null,
  };
}

/** Withdrawing is asked of what is in force; of anything else there is nothing to take back. */
const whyNotNow = (action: ApprovalAction, { moment }: Loaded) =>
  action === 'withdraw' && moment.run.state !== 'published'
    ? ({ code: 'approval.not-in-force', values: {} } as const)
    : whyNot(action, moment);

/** What the page of a run shows. */
export async function describeRun(strapi: Strapi, loaded: Loaded): Promise<RunDetail | null> {
  const { key, record, draft, moment, events } = loaded;
  if (!record) return null;
  const { run, definition } = moment;
  const before = await loadPublished(strapi, key);
  const submitted = events.findLast((event) => event.type === 'submitted');
  const { code, version, label } = definition;
  return {
    ...(await describeSubject(strapi, loaded)),
    ...key,
    id: record.id,
    typeName: typeName(strapi, key.uid),
    title: record.title,
    workflow: { code, version, label },
    digest: run.digest,
    current: run.digest === null || run.digest === draft?.digest,
    fields: draft ? await displayFields(strapi, key.uid, draft.document) : [],
    before: before && run.state !== 'published' ? await displayFields(strapi, key.uid, before) : null,
    history: events.map((event) => historyRow(event, definition)),
    corrects: submitted?.corrects ?? null,
    publishFailure: record.publishFailure,
  };
}

function historyRow(event: RunEvent, definition: Loaded['moment']['definition']): HistoryRow {
  const to = event.type === 'delegated' ? [event.to] : event.type === 'reassigned' ? event.to : [];
  return {
    seq: event.seq,
    at: event.at,
    type: event.type,
    by: event.by?.name ?? null,
    seat: 'seat' in event ? (event.seat?.name ?? null) : null,
    to: to.map(({ name }) => name),
    comment: ('comment' in event && event.comment) || null,
    remarks: 'remarks' in event ? [...(event.remarks ?? [])] : [],
    step: 'step' in event ? (definition.steps.find(({ key }) => key === event.step)?.label ?? null) : null,
    cause: event.type === 'escalated' ? event.cause : event.type === 'withdrawn' ? event.reason : null,
  };
}
