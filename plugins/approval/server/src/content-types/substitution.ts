import { hidden, index } from './hidden.ts';

/** Uỷ quyền: one member of staff acts for another between two days. */
export const substitution = {
  kind: 'collectionType',
  collectionName: 'approval_substitutions',
  info: { singularName: 'substitution', pluralName: 'substitutions', displayName: 'Substitution' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    fromStaffId: { type: 'string', required: true },
    toStaffId: { type: 'string', required: true },
    startsOn: { type: 'date', required: true },
    endsOn: { type: 'date', required: true },
    /** Only for documents of these types; empty: for all. */
    types: { type: 'json', required: true },
    /** Ended before its last day, or never begun. */
    endedAt: { type: 'datetime' },
    /** Staff id of whoever wrote it down. */
    madeBy: { type: 'string', required: true },
  },
  indexes: [
    index('approval_substitutions_to', ['to_staff_id', 'ends_on']),
    index('approval_substitutions_from', ['from_staff_id', 'ends_on']),
  ],
};
