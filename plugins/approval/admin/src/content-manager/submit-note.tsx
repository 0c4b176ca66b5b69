import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type Subject, useApprovalSubmitMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { AskForm } from '../components/ask.tsx';
import { LongText } from '../components/long-text.tsx';
import { useText } from '../i18n/use-text.ts';

/** Submits with a word for the approver, if there is one to say. */
export function SubmitNote({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const [submit, { isLoading }] = useApprovalSubmitMutation();
  const [comment, setComment] = useState('');
  const send = async () => {
    if (await act(submit({ subject, comment: comment.trim() }), text('done.submit'), subject.uid)) onClose();
  };
  return (
    <AskForm confirm={text('action.submit')} busy={isLoading} onCancel={onClose} onConfirm={send}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('panel.submit.body')}</Typography>
        <LongText label={text('panel.submit.note')} value={comment} onChange={setComment} />
      </Flex>
    </AskForm>
  );
}
