import { hidden, index } from './hidden.ts';

/** Sổ mượn – trả: a printed copy with a reader. A copy has one open loan at most; the database itself sees to that. */
export const loan = {
  kind: 'collectionType',
  collectionName: 'library_loans',
  info: { singularName: 'loan', pluralName: 'loans', displayName: 'Loan' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** documentId of the copy. */
    copyId: { type: 'string', required: true },
    readerKind: { type: 'string', required: true },
    /** documentId of the pupil or the member of staff. */
    readerId: { type: 'string', required: true },
    lentOn: { type: 'date', required: true },
    dueOn: { type: 'date', required: true },
    returnedOn: { type: 'date' },
    renewals: { type: 'integer', required: true },
  },
  indexes: [
    index('library_loans_copy', ['copy_id', 'returned_on']),
    index('library_loans_reader', ['reader_id', 'returned_on']),
    index('library_loans_due', ['returned_on', 'due_on']),
  ],
};
