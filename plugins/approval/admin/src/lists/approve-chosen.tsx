import { Box, Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { Confirm } from '../components/confirm.tsx';
import { useText } from '../i18n/use-text.ts';

interface Props {
  count: number;
  busy: boolean;
  onApprove: () => Promise<unknown>;
}

/** Stays in sight while something is chosen, and asks once. */
export function ApproveChosen({ count, busy, onApprove }: Props) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const confirm = async () => {
    await onApprove();
    setAsking(false);
  };
  return (
    <Box position="sticky" bottom={0} zIndex={2} padding={3} background="neutral0" shadow="popupShadow" hasRadius>
      <Button fullWidth size="L" startIcon={<Check />} variant="success" onClick={() => setAsking(true)}>
        {text('inbox.approve-many', { count })}
      </Button>
      {asking && (
        <Confirm
          title={text('inbox.approve-many', { count })}
          confirm={text('action.approve')}
          variant="success"
          busy={busy}
          onCancel={() => setAsking(false)}
          onConfirm={confirm}
        >
          {text('inbox.approve-many.body')}
        </Confirm>
      )}
    </Box>
  );
}
