import type { ApprovalAction, HistoryRow, RunDetail, SubjectState } from '@khue/config/contracts';
import type { RunEvent } from '../../../domain/events.ts';
import { sentences } from '../../../domain/reasons.ts';
import { whyNot } from '../../../domain/rules.ts';
import { displayFields } from '../content/display.ts';
import { loadPublished } from '../content/draft.ts';
import { requireRegister } from '../content/governed.ts';
import { recalledRows } from '../content/recalled.ts';
import { typeName } from '../content/schema.ts';
import { submittedContent } from '../store/events.ts';
import type { Loaded } from '../store/load.ts';
import { type RunRecord, runInForce, runsOf } from '../store/runs.ts';
import type { Row, Strapi } from '../types.ts';
import { registerRows } from './register-rows.ts';
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
  const { key, options, record, events, draft, moment } = loaded;
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
    set: options.register ? key.documentId : null,
  };
}

/** Withdrawing is asked of what is in force; of anything else there is nothing to take back. */
const whyNotNow = (action: ApprovalAction, { moment }: Loaded) =>
  action === 'withdraw' && moment.run.state !== 'published'
    ? ({ code: 'approval.not-in-force', values: {} } as const)
    : whyNot(action, moment);

/** What the page of a run shows. */
export async function describeRun(strapi: Strapi, loaded: Loaded): Promise<RunDetail | null> {
  const { key, options, record, draft, moment, events } = loaded;
  if (!record) return null;
  const { run, definition } = moment;
  const document = options.register ? null : draft?.documents[0];
  const before = options.register ? null : await loadPublished(strapi, key);
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
    fields: document ? await displayFields(strapi, key.uid, document) : [],
    before: before && run.state !== 'published' ? await displayFields(strapi, key.uid, before) : null,
    register: options.register ? await describeRows(strapi, loaded, record) : null,
    history: events.map((event) => historyRow(event, definition)),
    corrects: submitted?.corrects ?? null,
    publishFailure: record.publishFailure,
  };
}

/** The rows of a set as they were handed in, beside those that were approved before. */
async function describeRows(strapi: Strapi, loaded: Loaded, record: RunRecord): Promise<RunDetail['register']> {
  const { key, draft, moment, events } = loaded;
  const options = requireRegister(strapi, key.uid);
  const submitted = events.findLast((event) => event.type === 'submitted');
  const written = async (runId: number) => {
    const content = await submittedContent(strapi, runId);
    return content ? recalledRows(strapi, key.uid, content) : [];
  };
  const unchanged = draft !== null && draft.digest === submitted?.digest;
  const rows = unchanged ? draft.documents : await written(record.id);
  const earlier = (await runsOf(strapi, key)).find(({ id, state }) => id < record.id && state === 'withdrawn');
  const readable = (found: readonly Row[]) => registerRows(strapi, key.uid, options, found, moment.actor);
  return { rows: await readable(rows), before: earlier ? await readable(await written(earlier.id)) : null };
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
