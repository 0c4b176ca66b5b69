import { hidden, index } from './hidden.ts';

/** What a list shows of a run; everything here follows from its events. */
export const run = {
  kind: 'collectionType',
  collectionName: 'approval_runs',
  info: { singularName: 'run', pluralName: 'runs', displayName: 'Approval run' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subjectUid: { type: 'string', required: true },
    subjectId: { type: 'string', required: true },
    subjectLocale: { type: 'string' },
    definitionCode: { type: 'string', required: true },
    definitionVersion: { type: 'integer', required: true },
    state: { type: 'string', required: true },
    /** Number of events, so that a lost one shows. */
    seq: { type: 'integer', required: true },
    title: { type: 'string' },
    /** Names, as they were at the last submission. */
    author: { type: 'string' },
    /** Staff ids of the authors and of whoever submitted. */
    owners: { type: 'json', required: true },
    /** Approver keys of the step that waits. */
    waitingFor: { type: 'json', required: true },
    /** Staff ids of those who hold a key but may not decide: authors, and who has decided already. */
    barred: { type: 'json', required: true },
    step: { type: 'string' },
    digest: { type: 'string' },
    submittedAt: { type: 'datetime', required: true },
    changedAt: { type: 'datetime', required: true },
  },
  indexes: [
    index('approval_runs_subject', ['subject_uid', 'subject_id', 'subject_locale']),
    index('approval_runs_state', ['state', 'submitted_at']),
  ],
};
