import type { ApprovalPerson, RunDetail } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useApprovalDelegateMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { Ask } from '../components/ask.tsx';
import { ColleaguePicker } from '../components/colleague-picker.tsx';
import { useText } from '../i18n/use-text.ts';
import { StepChoice } from './decision-dialog.tsx';

interface Props {
  run: RunDetail;
  onClose: () => void;
  onDone: () => void;
}

/** Hands one's own seat to a colleague. */
export function Delegate({ run, onClose, onDone }: Props) {
  const text = useText();
  const act = useAct();
  const [delegate, { isLoading }] = useApprovalDelegateMutation();
  const mine = run.steps.filter((step) => step.mine && !step.mineFor);
  const [step, setStep] = useState(mine[0]?.key);
  const [chosen, setChosen] = useState<ApprovalPerson[]>([]);
  const [to] = chosen;
  const send = async () => {
    if (!to) return;
    const body = { runId: run.id, to: to.staffId, ...(step ? { step } : {}) };
    if (await act(delegate(body), text('done.delegate', { name: to.name }))) onDone();
  };
  return (
    <Ask
      title={text('delegate.action')}
      confirm={text('delegate.confirm')}
      busy={isLoading}
      disabled={!to}
      onCancel={onClose}
      onConfirm={send}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('delegate.body')}</Typography>
        {mine.length > 1 && <StepChoice steps={mine} value={step} onChange={setStep} />}
        <ColleaguePicker label={text('delegate.choose')} chosen={chosen} onChange={setChosen} />
      </Flex>
    </Ask>
  );
}
