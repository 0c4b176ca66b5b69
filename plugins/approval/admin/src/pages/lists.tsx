import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';
import { Inbox } from './inbox.tsx';
import { Sent } from './sent.tsx';

/** The two lists; each has an address of its own. */
export function Lists({ tab }: { tab: 'inbox' | 'sent' }) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Page.Main>
      <Page.Title>{text('page.title')}</Page.Title>
      <Layouts.Header title={text('page.title')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={tab}
          onValueChange={(value) => navigate(value === 'sent' ? `${basePath}/sent` : basePath)}
        >
          <Tabs.List aria-label={text('page.title')}>
            <Tabs.Trigger value="inbox">{text('tab.inbox')}</Tabs.Trigger>
            <Tabs.Trigger value="sent">{text('tab.sent')}</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={4} paddingBottom={8}>
            <Tabs.Content value="inbox">
              <Inbox />
            </Tabs.Content>
            <Tabs.Content value="sent">
              <Sent />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
