import { Button, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';

interface FormProps {
  confirm: string;
  danger?: boolean;
  busy: boolean;
  disabled?: boolean;
  onCancel: () => void;
  onConfirm: () => void;
  children: ReactNode;
}

/** Body and buttons of a dialog that asks for more than a yes; the body scrolls, so that it fits a phone. */
export function AskForm({ confirm, danger = false, busy, disabled = false, onCancel, onConfirm, children }: FormProps) {
  const text = useText();
  return (
    <>
      <Modal.Body>{children}</Modal.Body>
      <Modal.Footer gap={2}>
        <Button size="L" variant="tertiary" onClick={onCancel} style={{ flexShrink: 0 }}>
          {text('action.cancel')}
        </Button>
        <Button size="L" variant={danger ? 'danger' : 'default'} loading={busy} disabled={disabled} onClick={onConfirm}>
          {confirm}
        </Button>
      </Modal.Footer>
    </>
  );
}

interface FrameProps {
  title: string;
  onCancel: () => void;
  children: ReactNode;
}

/** The dialog around it; the content manager brings its own. */
export function AskFrame({ title, onCancel, children }: FrameProps) {
  const text = useText();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onCancel()}>
      <Modal.Content>
        <Modal.Header closeLabel={text('action.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}

export function Ask({ title, ...form }: FormProps & { title: string }) {
  return (
    <AskFrame title={title} onCancel={form.onCancel}>
      <AskForm {...form} />
    </AskFrame>
  );
}
