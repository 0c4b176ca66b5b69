import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { SectionNav } from './section-nav.tsx';

interface Props {
  title: string;
  subtitle: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A list page of the approval section, with the way to the others. */
export function Frame({ title, subtitle, action, children }: Props) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <SectionNav />
        <Box paddingTop={4} paddingBottom={8}>
          {children}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
