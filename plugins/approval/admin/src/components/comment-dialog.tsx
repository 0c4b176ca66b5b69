import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DecisionKind } from '../api/approval-api.ts';
import { useText } from '../i18n/use-text.ts';

interface Props {
  decision: DecisionKind;
  title: string;
  busy: boolean;
  onCancel: () => void;
  onConfirm: (comment: string) => void;
}

const commentLabel = {
  approve: 'comment.optional',
  'request-changes': 'comment.changes',
  reject: 'comment.reject',
} as const;

/** Asks for the comment that goes with a decision; only an approval may go without. */
export function CommentDialog({ decision, title, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = decision !== 'approve' && comment.trim() === '';
  const confirm = () => {
    setAsked(true);
    if (!missing) onConfirm(comment.trim());
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{text(`confirm.${decision}`, { title })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            {decision !== 'request-changes' && (
              <Typography textColor="neutral600">{text(`confirm.${decision}.body`)}</Typography>
            )}
            <Field.Root
              name="comment"
              required={decision !== 'approve'}
              hint={text('comment.hint')}
              error={asked && missing ? text('comment.required') : false}
            >
              <Field.Label>{text(commentLabel[decision])}</Field.Label>
              <Textarea
                value={comment}
                maxLength={2000}
                onChange={(event: { target: { value: string } }) => setComment(event.target.value)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={onCancel}>
            {text('action.cancel')}
          </Button>
          <Button
            fullWidth
            variant={decision === 'reject' ? 'danger' : decision === 'approve' ? 'success' : 'default'}
            loading={busy}
            onClick={confirm}
          >
            {text(`action.${decision}`)}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
