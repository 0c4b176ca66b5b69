import type { ManyOutcome } from '@khue/config/contracts';
import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalApproveManyMutation, useApprovalInboxQuery } from '../api/approval-api.ts';
import { Confirm } from '../components/confirm.tsx';
import { Pager } from '../components/pager.tsx';
import { RunList } from '../components/run-list.tsx';
import { useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';

const pageSize = 20;

/** What waits for this person. */
export function Inbox() {
  const text = useText();
  const [page, setPage] = useState(1);
  const { data, isLoading, isError } = useApprovalInboxQuery({ page, pageSize }, { refetchOnMountOrArgChange: true });
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [failed, setFailed] = useState<ManyOutcome[]>([]);
  const { allowedActions } = useRBAC(permissions.decide);
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={text('error.load')} />;
  if (data.rows.length === 0 && failed.length === 0) return <Page.NoData content={text('inbox.empty')} />;
  const toggle = (id: number) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  const ids = new Set(data.rows.map(({ id }) => id).filter((id) => chosen.has(id)));
  const toggleAll = () => setChosen(ids.size === data.rows.length ? new Set() : new Set(data.rows.map(({ id }) => id)));
  const done = (outcomes: ManyOutcome[]) => {
    setChosen(new Set());
    setFailed(outcomes.filter(({ ok }) => !ok));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {failed.length > 0 && <Failed outcomes={failed} onClose={() => setFailed([])} />}
      {ids.size > 0 && <ApproveMany runIds={[...ids]} onDone={done} />}
      <RunList rows={data.rows} selection={allowedActions.canDecide ? { ids, toggle, toggleAll } : undefined} />
      <Pager page={page} pageSize={pageSize} total={data.total} onPage={setPage} />
    </Flex>
  );
}

function ApproveMany({ runIds, onDone }: { runIds: number[]; onDone: (outcomes: ManyOutcome[]) => void }) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [asking, setAsking] = useState(false);
  const [approve, { isLoading }] = useApprovalApproveManyMutation();
  const send = async () => {
    const answer = await approve({ runIds });
    const data = 'data' in answer ? answer.data : undefined;
    setAsking(false);
    if (!data) return toggleNotification({ type: 'danger', message: text('error.unknown') });
    const count = data.filter(({ ok }) => ok).length;
    if (count > 0) toggleNotification({ type: 'success', message: text('inbox.approve-many.done', { count }) });
    onDone(data);
  };
  const count = runIds.length;
  return (
    <Box>
      <Button startIcon={<Check />} variant="success" onClick={() => setAsking(true)}>
        {text('inbox.approve-many', { count })}
      </Button>
      {asking && (
        <Confirm
          title={text('inbox.approve-many', { count })}
          confirm={text('action.approve')}
          busy={isLoading}
          onCancel={() => setAsking(false)}
          onConfirm={send}
        >
          {text('confirm.approve.body')}
        </Confirm>
      )}
    </Box>
  );
}

function Failed({ outcomes, onClose }: { outcomes: ManyOutcome[]; onClose: () => void }) {
  const text = useText();
  return (
    <Alert
      variant="danger"
      closeLabel={text('action.cancel')}
      onClose={onClose}
      title={text('inbox.approve-many.failed', { count: outcomes.length })}
    >
      {outcomes.map(({ runId, title, message }) => (
        <Typography tag="p" key={runId}>{`${title}: ${message ?? ''}`}</Typography>
      ))}
    </Alert>
  );
}
