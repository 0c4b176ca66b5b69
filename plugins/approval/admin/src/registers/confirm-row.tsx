import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useApprovalConfirmRowMutation } from '../api/registers.ts';
import { useAct } from '../api/use-act.ts';
import type { RowPair } from '../compare/rows.ts';
import { useText } from '../i18n/use-text.ts';

/** Whether a row is confirmed; its teacher confirms it here. */
export function ConfirmRow({ uid, pair: { row } }: { uid: string; pair: RowPair }) {
  const text = useText();
  const act = useAct();
  const [confirm, { isLoading }] = useApprovalConfirmRowMutation();
  if (row.mayConfirm)
    return (
      <Button
        size="L"
        variant="secondary"
        startIcon={<Check />}
        loading={isLoading}
        style={{ whiteSpace: 'nowrap' }}
        onClick={() => act(confirm({ uid, documentId: row.documentId }), text('done.confirm-row'))}
      >
        {text('registers.confirm')}
      </Button>
    );
  return (
    <Typography variant="pi" fontWeight="semiBold" textColor={row.confirmed ? 'success600' : 'danger600'}>
      {text(row.confirmed ? 'registers.confirmed' : 'registers.unconfirmed')}
    </Typography>
  );
}
