import { Button, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';

interface Props {
  title: string;
  children: ReactNode;
  confirm: string;
  busy: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks once before something that others will notice. */
export function Confirm({ title, children, confirm, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{children}</Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={onCancel}>
            {text('action.cancel')}
          </Button>
          <Button fullWidth loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
