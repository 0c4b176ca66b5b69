import type { WithdrawReason } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useApprovalWithdrawMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { AskForm } from '../components/ask.tsx';
import { Choice } from '../components/choice.tsx';
import { LongText } from '../components/long-text.tsx';
import { useText } from '../i18n/use-text.ts';
import { ReplacementPicker } from './replacement-picker.tsx';

interface Props {
  runId: number;
  uid: string;
  documentId: string;
  onClose: () => void;
}

const reasons: readonly WithdrawReason[] = ['published-in-error', 'replaced', 'no-longer-in-force'];

/** Takes back what is in force; the reason decides what readers see afterwards. */
export function WithdrawForm({ runId, uid, documentId, onClose }: Props) {
  const text = useText();
  const act = useAct();
  const [withdraw, { isLoading }] = useApprovalWithdrawMutation();
  const [reason, setReason] = useState<WithdrawReason | null>(null);
  const [replacedBy, setReplacedBy] = useState('');
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason === 'replaced' && !replacedBy;
  const send = async () => {
    setAsked(true);
    if (!reason || missing) return;
    const body = { runId, reason, comment: comment.trim(), ...(reason === 'replaced' ? { replacedBy } : {}) };
    if (await act(withdraw(body), text('done.withdraw'))) onClose();
  };
  return (
    <AskForm
      confirm={text('action.withdraw')}
      danger
      busy={isLoading}
      disabled={!reason}
      onCancel={onClose}
      onConfirm={send}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('withdraw.body')}</Typography>
        <Flex tag="section" aria-label={text('withdraw.reason')} direction="column" alignItems="stretch" gap={2}>
          {reasons.map((own) => (
            <Choice
              key={own}
              title={text(`withdraw.${own}`)}
              detail={text(`withdraw.${own}.hint`)}
              pressed={reason === own}
              onPress={() => setReason(own)}
            />
          ))}
        </Flex>
        {reason === 'replaced' && (
          <ReplacementPicker
            uid={uid}
            except={documentId}
            value={replacedBy}
            error={asked && missing ? text('withdraw.required') : undefined}
            onChange={setReplacedBy}
          />
        )}
        <LongText label={text('withdraw.comment')} value={comment} onChange={setComment} />
      </Flex>
    </AskForm>
  );
}
