import type { HistoryRow } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useDates, useLabel, useText } from '../i18n/use-text.ts';

/** What happened to a run, the newest first. */
export function History({ rows }: { rows: readonly HistoryRow[] }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {rows.toReversed().map((row) => (
        <HistoryItem key={row.seq} row={row} />
      ))}
    </Flex>
  );
}

function HistoryItem({ row }: { row: HistoryRow }) {
  const text = useText();
  const label = useLabel();
  const { instant } = useDates();
  const name = row.by ?? text('event.system');
  return (
    <Box tag="li" paddingLeft={3} borderColor="primary200" borderStyle="solid" borderWidth="0 0 0 2px">
      <Typography tag="p" fontWeight="semiBold">
        {text(`event.${row.type}`, { name })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[instant(row.at), row.step && label(row.step)].filter(Boolean).join(' · ')}
      </Typography>
      {row.comment && (
        <Box background="neutral100" hasRadius padding={3} marginTop={2}>
          <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {row.comment}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
