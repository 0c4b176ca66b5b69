import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useHandIn } from './use-hand-in.ts';
import { useGoverned, useSubject } from './use-subject.ts';

/**
 * Strapi's own actions without those that approval replaces. The server is the gate; this only
 * spares people a button that would be refused. The original always runs: its hooks must.
 */
export const withoutPublish = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    if (action.type === 'publish') return replaced(action);
    if (action.type === 'unpublish') return onlyInForce(action);
    return action.type === 'update' ? locked(action) : action;
  });

export const withoutBulkPublish = (actions: BulkActionComponent[]): BulkActionComponent[] =>
  actions.map((action) => (action.type === 'publish' ? hiddenInBulk(action) : action));

function replaced(original: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const description = original(props);
    const handIn = useHandIn(props);
    return useGoverned(props) ? handIn : description;
  };
  return copyMarks(action, original);
}

/** A button that is grey for months only takes room; it comes when there is something to withdraw. */
function onlyInForce(original: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const description = original(props);
    return useGoverned(props) && description?.disabled ? null : description;
  };
  return copyMarks(action, original);
}

/** Saving is refused during the review; the button says so before somebody types. */
function locked(original: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const description = original(props);
    const { state } = useSubject(props);
    return description && state?.state === 'in-review' ? { ...description, disabled: true } : description;
  };
  return copyMarks(action, original);
}

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
