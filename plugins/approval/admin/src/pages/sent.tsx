import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalSentQuery } from '../api/runs.ts';
import { Chip } from '../components/chip.tsx';
import { Frame } from '../components/frame.tsx';
import { Pager } from '../components/pager.tsx';
import { useText } from '../i18n/use-text.ts';
import { SentList } from '../lists/sent-list.tsx';

const pageSize = 20;

/** What this person submitted, and where it stands. */
export function Sent() {
  const text = useText();
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState(false);
  const query = { page, pageSize, ...(open ? { open: 'true' as const } : {}) };
  const { data, isLoading, isError } = useApprovalSentQuery(query, { refetchOnMountOrArgChange: true });
  const show = (only: boolean) => {
    setPage(1);
    setOpen(only);
  };
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={text('error.load')} />;
  return (
    <Frame title={text('sent.title')} subtitle={text('sent.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex tag="section" aria-label={text('sent.filter')} gap={2}>
          <Chip label={text('sent.all')} pressed={!open} onPress={() => show(false)} />
          <Chip label={text('sent.open')} pressed={open} onPress={() => show(true)} />
        </Flex>
        {data.rows.length === 0 ? (
          <Page.NoData content={text(open ? 'sent.empty-open' : 'sent.empty')} />
        ) : (
          <SentList rows={data.rows} />
        )}
        <Pager page={page} pageSize={pageSize} total={data.total} onPage={setPage} />
      </Flex>
    </Frame>
  );
}
