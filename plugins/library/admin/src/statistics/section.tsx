import { type ExportFormat, exportFormats } from '@khue/config/contracts';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What the figures mean; always beside them. */
  meaning: string;
  onExport: (format: ExportFormat) => void;
  exportLabel: (format: ExportFormat) => string;
  children?: ReactNode;
}

/** A group of figures with what they mean and the way to take them out. */
export const Section = ({ title, meaning, onExport, exportLabel, children }: Props) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
    <Flex
      direction={{ initial: 'column', medium: 'row' }}
      alignItems="flex-start"
      justifyContent="space-between"
      gap={3}
      paddingBottom={children ? 4 : 0}
    >
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
        <Typography variant="beta" tag="h2">
          {title}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {meaning}
        </Typography>
      </Flex>
      <Flex gap={2} wrap="wrap">
        {exportFormats.map((format) => (
          <Button
            key={format}
            variant="tertiary"
            startIcon={<Download />}
            aria-label={exportLabel(format)}
            onClick={() => onExport(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </Flex>
    </Flex>
    {children}
  </Box>
);
