import type { SubjectState } from '@khue/config/contracts';
import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { closedStates } from '../../../domain/register.ts';
import { useHandIn } from './use-hand-in.tsx';
import { useGoverned, useSubject } from './use-subject.ts';
import { useWithdraw } from './use-withdraw.tsx';

/**
 * Strapi's own actions without those that approval replaces. The server is the gate; this only
 * spares people a button that would be refused. The original always runs: its hooks must.
 */
export const withApproval = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    if (action.type === 'publish') return replaced(action, useHandIn);
    if (action.type === 'unpublish') return replaced(action, useWithdraw);
    return action.type === 'update' || action.type === 'discard' ? locked(action) : action;
  });

export const withoutBulkPublish = (actions: BulkActionComponent[]): BulkActionComponent[] =>
  actions.map((action) => (action.type === 'publish' || action.type === 'unpublish' ? hiddenInBulk(action) : action));

/** The other action where the type is governed. */
function replaced(original: DocumentActionComponent, useOther: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const description = original(props);
    const other = useOther(props);
    return useGoverned(props) ? other : description;
  };
  return copyMarks(action, original);
}

/** Saving and discarding are refused during the review; the button says so before somebody types. */
function locked(original: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const description = original(props);
    const { state } = useSubject(props);
    return description && isLocked(state) ? { ...description, disabled: true } : description;
  };
  return copyMarks(action, original);
}

/** A document during its review; a row as long as its set is closed. */
const isLocked = (state: SubjectState | undefined): boolean =>
  state !== undefined && (state.set ? closedStates.includes(state.state) : state.state === 'in-review');

function hiddenInBulk(original: BulkActionComponent): BulkActionComponent {
  const action: BulkActionComponent = (props) => {
    const description = original(props);
    return useGoverned(props) ? null : description;
  };
  if (original.type) action.type = original.type;
  return action;
}

/** The content manager finds its actions by these. */
function copyMarks(action: DocumentActionComponent, original: DocumentActionComponent): DocumentActionComponent {
  if (original.type) action.type = original.type;
  if (original.position) action.position = original.position;
  return action;
}
