import type { RunDetail } from '@khue/config/contracts';
import { useState } from 'react';
import { useApprovalCommentMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { Ask } from '../components/ask.tsx';
import { LongText } from '../components/long-text.tsx';
import { useText } from '../i18n/use-text.ts';

/** A word without a decision. */
export function Comment({ run, onClose }: { run: RunDetail; onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const [send, { isLoading }] = useApprovalCommentMutation();
  const [comment, setComment] = useState('');
  const confirm = async () => {
    if (await act(send({ runId: run.id, comment: comment.trim() }), text('done.comment'))) onClose();
  };
  return (
    <Ask
      title={text('comment.title')}
      confirm={text('comment.send')}
      busy={isLoading}
      disabled={comment.trim() === ''}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <LongText label={text('comment.label')} hint={text('comment.hint')} value={comment} onChange={setComment} />
    </Ask>
  );
}
