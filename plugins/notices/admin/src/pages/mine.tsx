import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNoticesMineQuery, useNoticesReadAllMutation, useNoticesUnreadQuery } from '../api/notices-api.ts';
import { useAct } from '../api/use-act.ts';
import { NoticeCard } from '../components/notice-card.tsx';
import { Pager } from '../components/pager.tsx';
import { Preference } from '../components/preference.tsx';
import { useText } from '../i18n/use-text.ts';

const pageSize = 20;

/** One's own notices, unread ones first, and when to get mail. */
export function Mine() {
  const text = useText();
  const [page, setPage] = useState(1);
  const { data, isLoading, error } = useNoticesMineQuery({ page, pageSize }, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  if (!data) return <Page.Error content={(error as { message?: string })?.message ?? text('error.load')} />;
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={3}>
        <ReadAll />
        {data.rows.length === 0 && <Page.NoData content={text('mine.empty')} />}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {data.rows.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </Flex>
        <Pager page={page} pageSize={pageSize} total={data.total} onPage={setPage} />
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <Preference />
      </Grid.Item>
    </Grid.Root>
  );
}

function ReadAll() {
  const text = useText();
  const act = useAct();
  const { data } = useNoticesUnreadQuery();
  const [readAll, { isLoading }] = useNoticesReadAllMutation();
  if (!data?.unread) return null;
  return (
    <Box>
      <Button variant="tertiary" startIcon={<Check />} loading={isLoading} onClick={() => act(readAll())}>
        {text('mine.read-all')}
      </Button>
    </Box>
  );
}
