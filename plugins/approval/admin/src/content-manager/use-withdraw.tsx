import type { DocumentActionComponent, DocumentActionDescription } from '@strapi/content-manager/strapi-admin';
import { useCallback } from 'react';
import { useText } from '../i18n/use-text.ts';
import { WithdrawForm } from '../run/withdraw-form.tsx';
import { useSubject } from './use-subject.ts';

type Props = Parameters<DocumentActionComponent>[0];

/** What stands in the place of Unpublish: withdraw, with a reason; only when there is something in force. */
export function useWithdraw(props: Props): DocumentActionDescription | null {
  const text = useText();
  const { visible, subject, state } = useSubject(props);
  const { uid, documentId } = subject;
  const runId = state?.inForce ?? state?.runId ?? null;
  // The dialog keeps what is typed only while this stays the same component.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) =>
      runId === null ? null : <WithdrawForm runId={runId} uid={uid} documentId={documentId} onClose={onClose} />,
    [runId, uid, documentId],
  );
  if (!visible || runId === null || !state?.actions.includes('withdraw')) return null;
  return {
    label: text('action.withdraw'),
    position: 'panel',
    variant: 'danger-light',
    dialog: { type: 'modal', title: text('action.withdraw'), content },
  };
}
