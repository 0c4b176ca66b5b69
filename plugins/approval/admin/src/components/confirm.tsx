import { Button, type ButtonProps, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';

interface Props {
  title: string;
  children: ReactNode;
  confirm: string;
  variant?: ButtonProps['variant'];
  busy: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks once before something that others will notice. */
export function Confirm({ title, children, confirm, variant, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{children}</Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth size="L" variant="tertiary" onClick={onCancel}>
            {text('action.cancel')}
          </Button>
          <Button fullWidth size="L" variant={variant} loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
