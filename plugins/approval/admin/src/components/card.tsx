import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of a page under its own heading. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
      <Box paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
