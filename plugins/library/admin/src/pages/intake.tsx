import { Box, LinkButton, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { itemsPath, permissions } from '../ids.ts';
import { Catalogue } from '../intake/catalogue.tsx';
import { Folder } from '../intake/folder.tsx';

/** Everything under `/plugins/library`: many items at once. */
export function IntakePage() {
  const text = useText();
  return (
    <Page.Protect permissions={permissions.manage}>
      <Page.Main>
        <Page.Title>{text('page.title')}</Page.Title>
        <Layouts.Header
          title={text('page.title')}
          subtitle={text('page.subtitle')}
          primaryAction={
            <LinkButton tag={Link} to={itemsPath} variant="secondary">
              {text('open-drafts')}
            </LinkButton>
          }
        />
        <Layouts.Content>
          <Tabs.Root variant="simple" defaultValue="catalogue">
            <Tabs.List aria-label={text('page.title')}>
              <Tabs.Trigger value="catalogue">{text('tab.catalogue')}</Tabs.Trigger>
              <Tabs.Trigger value="folder">{text('tab.folder')}</Tabs.Trigger>
            </Tabs.List>
            <Box paddingTop={4} paddingBottom={8}>
              <Tabs.Content value="catalogue">
                <Catalogue />
              </Tabs.Content>
              <Tabs.Content value="folder">
                <Folder />
              </Tabs.Content>
            </Box>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
