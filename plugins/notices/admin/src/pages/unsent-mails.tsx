import { Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNoticesUnsentMailsQuery } from '../api/notices-api.ts';
import { Pager } from '../components/pager.tsx';
import { UnsentMailCard } from '../components/unsent-mail-card.tsx';
import { useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';

const pageSize = 20;

/** For the IT administrator: mails that the mail server has not taken. */
export function UnsentMails() {
  return (
    <Page.Protect permissions={permissions.oversee}>
      <List />
    </Page.Protect>
  );
}

function List() {
  const text = useText();
  const [page, setPage] = useState(1);
  const fresh = { refetchOnMountOrArgChange: true, pollingInterval: 15_000, skipPollingIfUnfocused: true };
  const { data, isLoading } = useNoticesUnsentMailsQuery({ page, pageSize }, fresh);
  if (isLoading) return <Page.Loading />;
  if (!data) return <Page.Error content={text('error.load')} />;
  if (data.rows.length === 0) return <Page.NoData content={text('mails.empty')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">{text('mails.intro')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.rows.map((mail) => (
          <UnsentMailCard key={mail.id} mail={mail} />
        ))}
      </Flex>
      <Pager page={page} pageSize={pageSize} total={data.total} onPage={setPage} />
    </Flex>
  );
}
