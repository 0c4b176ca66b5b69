import type { RunRow } from '@khue/config/contracts';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useContentLabels, useDates, useText } from '../i18n/use-text.ts';
import { Choose, type Selection, Title } from './run-bits.tsx';
import { Waits } from './waits.tsx';

interface Props {
  rows: readonly RunRow[];
  selection: Selection | undefined;
  search: string;
}

/** The queue on a phone. */
export function RunCards({ rows, selection, search }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const { instant } = useDates();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {selection && (
        // Above the boxes of the cards.
        <Flex minHeight="4.4rem" paddingLeft="2.8rem">
          <Checkbox checked={selection.ids.size === rows.length} onCheckedChange={selection.toggleAll}>
            {text('inbox.select-all')}
          </Checkbox>
        </Flex>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {rows.map((row) => (
          <Box tag="li" key={row.id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
            <Flex gap={1} alignItems="flex-start">
              {selection && <Choose row={row} selection={selection} />}
              <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
                <Title row={row} search={search} />
                <Typography variant="pi" textColor="neutral600">
                  {`${labels.type(row.typeName)} · ${row.author} · ${instant(row.submittedAt)}`}
                </Typography>
                <Waits row={row} />
              </Flex>
            </Flex>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}
