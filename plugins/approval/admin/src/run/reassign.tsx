import type { ApprovalPerson, RunDetail } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useApprovalReassignMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { Ask } from '../components/ask.tsx';
import { ColleaguePicker } from '../components/colleague-picker.tsx';
import { LongText } from '../components/long-text.tsx';
import { useLabel, useText } from '../i18n/use-text.ts';
import { StepChoice } from './decision-dialog.tsx';

/** The leadership names who decides a step from now on. */
export function Reassign({ run, onClose }: { run: RunDetail; onClose: () => void }) {
  const text = useText();
  const label = useLabel();
  const act = useAct();
  const [reassign, { isLoading }] = useApprovalReassignMutation();
  const waiting = run.steps.filter(({ state }) => state === 'waiting');
  const [step, setStep] = useState(waiting[0]?.key ?? '');
  const [to, setTo] = useState<ApprovalPerson[]>([]);
  const [comment, setComment] = useState('');
  const ready = to.length > 0 && comment.trim() !== '';
  const only = waiting.length === 1 ? waiting[0] : undefined;
  const send = async () => {
    const body = { runId: run.id, step, to: to.map(({ staffId }) => staffId), comment: comment.trim() };
    if (await act(reassign(body), text('done.reassign'))) onClose();
  };
  return (
    <Ask
      title={text('reassign.action')}
      confirm={text('reassign.action')}
      busy={isLoading}
      disabled={!ready}
      onCancel={onClose}
      onConfirm={send}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('reassign.body')}</Typography>
        {only ? (
          <Typography fontWeight="semiBold">{`${text('reassign.step')}: ${label(only.label)}`}</Typography>
        ) : (
          <StepChoice steps={waiting} value={step} onChange={setStep} />
        )}
        <ColleaguePicker label={text('reassign.choose')} chosen={to} several onChange={setTo} />
        <LongText
          label={text('reassign.why')}
          value={comment}
          required
          hint={text('reassign.required')}
          onChange={setComment}
        />
      </Flex>
    </Ask>
  );
}
