import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { basePath, permissions } from '../ids.ts';
import { Mine } from './mine.tsx';
import { UnsentMails } from './unsent-mails.tsx';

/** One's own notices; for whoever looks after the mail server also the mails that did not leave. */
export function Lists({ tab }: { tab: 'mine' | 'mails' }) {
  const text = useText();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(permissions.oversee);
  return (
    <Page.Main>
      <Page.Title>{text('page.title')}</Page.Title>
      <Layouts.Header title={text('page.title')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={tab}
          onValueChange={(value) => navigate(value === 'mails' ? `${basePath}/mails` : basePath)}
        >
          {allowedActions.canOversee && (
            <Tabs.List aria-label={text('page.title')}>
              <Tabs.Trigger value="mine">{text('tab.mine')}</Tabs.Trigger>
              <Tabs.Trigger value="mails">{text('tab.mails')}</Tabs.Trigger>
            </Tabs.List>
          )}
          <Box paddingTop={4} paddingBottom={8}>
            <Tabs.Content value="mine">
              <Mine />
            </Tabs.Content>
            <Tabs.Content value="mails">
              <UnsentMails />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
