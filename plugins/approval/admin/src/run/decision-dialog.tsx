import type { StepStanding } from '@khue/config/contracts';
import { Button, Dialog, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DecisionKind } from '../api/runs.ts';
import { LongText } from '../components/long-text.tsx';
import { useLabel, useText } from '../i18n/use-text.ts';

interface Props {
  decision: DecisionKind;
  title: string;
  /** The waiting steps that this person may decide. */
  mine: readonly StepStanding[];
  /** How many remarks go with it. */
  remarks: number;
  busy: boolean;
  onCancel: () => void;
  onConfirm: (comment: string, step: string | undefined) => void;
}

const commentLabel = {
  approve: 'comment.optional',
  'request-changes': 'comment.changes',
  reject: 'comment.reject',
} as const;
const variant = { approve: 'success', 'request-changes': 'default', reject: 'danger' } as const;

const oneLine = { paddingInline: '0.8rem', whiteSpace: 'nowrap' } as const;

/** Asks for what goes with a decision; only an approval may go without a word. */
export function DecisionDialog({ decision, title, mine, remarks, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  const [comment, setComment] = useState('');
  const [step, setStep] = useState(mine[0]?.key);
  const [asked, setAsked] = useState(false);
  const missing = decision !== 'approve' && comment.trim() === '' && remarks === 0;
  const confirm = () => {
    setAsked(true);
    if (!missing) onConfirm(comment.trim(), step);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{text(`confirm.${decision}`, { title })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography textColor="neutral600">{text(`confirm.${decision}.body`)}</Typography>
            {remarks > 0 && <Typography fontWeight="semiBold">{text('remark.count', { count: remarks })}</Typography>}
            {mine.length > 1 && <StepChoice steps={mine} value={step} onChange={setStep} />}
            <LongText
              label={text(commentLabel[decision])}
              value={comment}
              required={decision !== 'approve' && remarks === 0}
              hint={text('comment.hint')}
              error={asked && missing ? text('comment.required') : undefined}
              onChange={setComment}
            />
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth size="L" variant="tertiary" onClick={onCancel}>
            {text('action.cancel')}
          </Button>
          <Button fullWidth size="L" variant={variant[decision]} loading={busy} onClick={confirm} style={oneLine}>
            {text(`action.${decision}`)}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

interface ChoiceProps {
  steps: readonly StepStanding[];
  value: string | undefined;
  onChange: (step: string) => void;
}

export function StepChoice({ steps, value, onChange }: ChoiceProps) {
  const text = useText();
  const label = useLabel();
  return (
    <Field.Root>
      <Field.Label>{text('decide.step')}</Field.Label>
      <SingleSelect value={value} onChange={(step) => onChange(`${step}`)}>
        {steps.map((step) => (
          <SingleSelectOption key={step.key} value={step.key}>
            {label(step.label)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
