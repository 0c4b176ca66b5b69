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
    /** Title and author without diacritics and capitals, for the search box. */
    search: { type: 'text' },
    /** documentId of the department at the last submission, for statistics. */
    department: { type: 'string' },
    /** Staff ids of the authors and of whoever submitted. */
    owners: { type: 'json', required: true },
    digest: { type: 'string' },
    submittedAt: { type: 'datetime', required: true },
    changedAt: { type: 'datetime', required: true },
    /** When everybody had agreed, or somebody said no; null while it is open. */
    decidedAt: { type: 'datetime' },
    /** Why publishing failed last; it is tried again. */
    publishFailure: { type: 'text' },
  },
  indexes: [
    index('approval_runs_subject', ['subject_uid', 'subject_id', 'subject_locale']),
    index('approval_runs_state', ['state', 'submitted_at']),
    index('approval_runs_decided', ['decided_at']),
  ],
};
