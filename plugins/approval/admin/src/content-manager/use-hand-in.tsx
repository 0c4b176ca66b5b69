import type { DocumentActionComponent, DocumentActionDescription } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useApprovalRecallMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { useText } from '../i18n/use-text.ts';
import { SubmitNote } from './submit-note.tsx';
import { useSubject } from './use-subject.ts';

type Props = Parameters<DocumentActionComponent>[0];

/** What stands in the place of Publish: submit, or take the submission back; nothing when neither is open. */
export function useHandIn(props: Props): DocumentActionDescription | null {
  const text = useText();
  const act = useAct();
  const { visible, subject, state } = useSubject(props);
  const { uid, documentId, locale } = subject;
  const modified = useForm('ApprovalHandIn', (form) => form.modified);
  const [recall] = useApprovalRecallMutation();
  // The dialog keeps what is typed only while this stays the same component.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => <SubmitNote subject={{ uid, documentId, locale }} onClose={onClose} />,
    [uid, documentId, locale],
  );
  // A row of a register is handed in with its set.
  if (!visible || props.activeTab === 'published' || state?.set) return null;
  const runId = state?.runId;
  if (runId && state.actions.includes('recall')) {
    return {
      label: text('action.recall'),
      position: 'panel',
      variant: 'secondary',
      dialog: {
        type: 'dialog',
        title: text('confirm.recall'),
        content: text('confirm.recall.body'),
        confirmLabel: text('action.recall'),
        onConfirm: async () => void (await act(recall(runId), text('done.recall'))),
      },
    };
  }
  if (state && !state.actions.includes('submit')) return null;
  return {
    label: text('action.submit'),
    position: 'panel',
    // What is submitted is what was saved.
    disabled: !state || modified,
    dialog: { type: 'modal', title: text('action.submit'), content },
  };
}
