import type { HandoverAnswer } from '@khue/config/contracts';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

interface Failure {
  response?: { data?: { error?: { message?: string } } };
}

/** Fetches a ticket when it is needed, because it is good for a minute only, and goes to the portal with it. */
export function PortalPage() {
  const { formatMessage } = useIntl();
  const { post } = useFetchClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const text = (id: string) => formatMessage({ id: `khue.portal.${id}` });

  async function open() {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await post<HandoverAnswer>('/portal/handover');
      window.location.assign(data.address);
    } catch (error) {
      setProblem((error as Failure).response?.data?.error?.message ?? text('failed'));
      setBusy(false);
    }
  }

  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} />
      <Layouts.Content>
        <Box background="neutral0" shadow="tableShadow" hasRadius padding={6} maxWidth="40rem">
          <Flex direction="column" alignItems="start" gap={4}>
            <Typography>{text('text')}</Typography>
            {problem && (
              <Typography role="alert" textColor="danger600">
                {problem}
              </Typography>
            )}
            <Button onClick={open} loading={busy} endIcon={<ExternalLink />}>
              {text('open')}
            </Button>
          </Flex>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
