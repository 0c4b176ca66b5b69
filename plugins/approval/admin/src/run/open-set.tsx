import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useApprovalWithdrawMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { AskForm } from '../components/ask.tsx';
import { LongText } from '../components/long-text.tsx';
import { useText } from '../i18n/use-text.ts';

/** Opens an approved set of a register again, so that it can be corrected and handed in anew. */
export function OpenSet({ runId, onClose }: { runId: number; onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const [withdraw, { isLoading }] = useApprovalWithdrawMutation();
  const [comment, setComment] = useState('');
  const send = async () => {
    const body = { runId, reason: 'published-in-error' as const, comment: comment.trim() };
    if (await act(withdraw(body), text('done.open-set'))) onClose();
  };
  return (
    <AskForm
      confirm={text('registers.open')}
      danger
      busy={isLoading}
      disabled={!comment.trim()}
      onCancel={onClose}
      onConfirm={send}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('registers.open.body')}</Typography>
        <LongText label={text('registers.open.comment')} required value={comment} onChange={setComment} />
      </Flex>
    </AskForm>
  );
}
