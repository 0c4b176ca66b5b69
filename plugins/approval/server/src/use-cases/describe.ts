import type { ApprovalAction, HistoryRow, RunDetail, SubjectState } from '@khue/config/contracts';
import type { RunEvent } from '../../../domain/events.ts';
import { sentences } from '../../../domain/reasons.ts';
import { waiting, whyNot } from '../../../domain/rules.ts';
import { displayFields } from '../content/display.ts';
import { typeName } from '../content/schema.ts';
import type { Loaded } from '../store/load.ts';
import type { Strapi } from '../types.ts';

const actions: readonly ApprovalAction[] = ['submit', 'approve', 'request-changes', 'reject', 'recall'];

/** What the side panel shows: the same rules that the commands ask. */
export function describeSubject({ record, events, draft, moment }: Loaded): SubjectState {
  const open = waiting(moment);
  const reasons = actions.map((action) => [action, whyNot(action, moment)] as const);
  const remark = events.findLast((event) => event.type === 'changesRequested' || event.type === 'rejected');
  return {
    state: moment.run.state,
    runId: record?.id ?? null,
    title: draft?.title ?? record?.title ?? '',
    author: draft?.author ?? record?.author ?? '',
    next: open?.people.map(({ name }) => name) ?? [],
    step: open?.step.label ?? null,
    remark: remark && 'comment' in remark ? { by: remark.by?.name ?? null, comment: remark.comment ?? '' } : null,
    actions: reasons.filter(([, reason]) => reason === null).map(([action]) => action),
    whyNot: Object.fromEntries(
      reasons.flatMap(([action, reason]) => (reason ? [[action, sentences[reason.code]]] : [])),
    ),
  };
}

/** What the page of a run shows. */
export async function describeRun(strapi: Strapi, loaded: Loaded): Promise<RunDetail | null> {
  const { key, record, draft, moment, events } = loaded;
  if (!record) return null;
  const { run, definition, draftDigest } = moment;
  return {
    ...describeSubject(loaded),
    ...key,
    id: record.id,
    typeName: typeName(strapi, key.uid),
    title: record.title,
    digest: run.digest,
    current: run.digest === null || run.digest === draftDigest,
    fields: draft ? await displayFields(strapi, key.uid, draft.document) : [],
    history: events.map((event) => historyRow(event, definition)),
  };
}

const historyRow = (event: RunEvent, definition: Loaded['moment']['definition']): HistoryRow => ({
  seq: event.seq,
  at: event.at,
  type: event.type,
  by: event.by?.name ?? null,
  comment: 'comment' in event ? (event.comment ?? null) : null,
  step: 'step' in event ? (definition.steps.find(({ key }) => key === event.step)?.label ?? null) : null,
});
