import { hidden, index } from './hidden.ts';

/** A step that waits, once for each key through which people find it: the queue as one indexed question. */
export const wait = {
  kind: 'collectionType',
  collectionName: 'approval_waits',
  info: { singularName: 'wait', pluralName: 'waits', displayName: 'Waiting approval' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    runId: { type: 'integer', required: true },
    step: { type: 'string', required: true },
    key: { type: 'string', required: true },
    /** Repeats the run's type, for substitutions that hold for some types only. */
    uid: { type: 'string', required: true },
    /** Staff ids of those who hold the key but have nothing to decide: authors, and who has voted. */
    barred: { type: 'json', required: true },
    openedAt: { type: 'datetime', required: true },
    dueOn: { type: 'date' },
    /** The day on which the approvers were reminded. */
    remindedOn: { type: 'date' },
  },
  indexes: [
    index('approval_waits_key', ['key', 'due_on']),
    index('approval_waits_run', ['run_id']),
    index('approval_waits_due', ['due_on']),
  ],
};
