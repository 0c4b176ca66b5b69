import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalSentQuery } from '../api/approval-api.ts';
import { Pager } from '../components/pager.tsx';
import { RunList } from '../components/run-list.tsx';
import { useText } from '../i18n/use-text.ts';

const pageSize = 20;

/** What this person submitted, and where it stands. */
export function Sent() {
  const text = useText();
  const [page, setPage] = useState(1);
  const { data, isLoading, isError } = useApprovalSentQuery({ page, pageSize }, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={text('error.load')} />;
  if (data.rows.length === 0) return <Page.NoData content={text('sent.empty')} />;
  return (
    <Flex direction="column" alignItems="stretch">
      <RunList rows={data.rows} />
      <Pager page={page} pageSize={pageSize} total={data.total} onPage={setPage} />
    </Flex>
  );
}
