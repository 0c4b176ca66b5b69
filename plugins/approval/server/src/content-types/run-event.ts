import { hidden, index } from './hidden.ts';

/** The history of a run; rows are only ever added. */
export const runEvent = {
  kind: 'collectionType',
  collectionName: 'approval_run_events',
  info: { singularName: 'run-event', pluralName: 'run-events', displayName: 'Approval event' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    runId: { type: 'integer', required: true },
    seq: { type: 'integer', required: true },
    type: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    byStaffId: { type: 'string' },
    byName: { type: 'string' },
    digest: { type: 'string' },
    /** What else belongs to the event: step, scope, comment; of a submission also subject, workflow and row digest. */
    data: { type: 'json', required: true },
    /** Canonical form of what was submitted: the text whose SHA-256 is the digest. */
    content: { type: 'text' },
  },
  indexes: [index('approval_run_events_order', ['run_id', 'seq'], 'unique')],
};
