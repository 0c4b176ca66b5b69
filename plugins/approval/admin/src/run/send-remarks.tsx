import type { RunDetail } from '@khue/config/contracts';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Discuss } from '@strapi/icons';
import { useApprovalCommentMutation } from '../api/runs.ts';
import { useAct } from '../api/use-act.ts';
import { useText } from '../i18n/use-text.ts';
import type { Remarks } from './use-remarks.ts';

/** Remarks go with the decision; this sends them without one. */
export function SendRemarks({ run, remarks }: { run: RunDetail; remarks: Remarks }) {
  const text = useText();
  const act = useAct();
  const [send, { isLoading }] = useApprovalCommentMutation();
  if (remarks.count === 0) return null;
  const confirm = async () => {
    if (await act(send({ runId: run.id, remarks: remarks.list() }), text('done.comment'))) remarks.clear();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={3}>
      {run.actions.includes('approve') && (
        <Typography variant="pi" textColor="neutral600">
          {text('remark.count', { count: remarks.count })}
        </Typography>
      )}
      <Button fullWidth size="L" variant="tertiary" startIcon={<Discuss />} loading={isLoading} onClick={confirm}>
        {text('remark.send', { count: remarks.count })}
      </Button>
    </Flex>
  );
}
