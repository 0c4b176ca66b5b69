import type { HistoryRow } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useContentLabels, useDates, useLabel, useText } from '../i18n/use-text.ts';

/** What happened to a run, the newest first. */
export function History({ uid, rows }: { uid: string; rows: readonly HistoryRow[] }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {rows.toReversed().map((row) => (
        <HistoryItem key={row.seq} uid={uid} row={row} />
      ))}
    </Flex>
  );
}

function HistoryItem({ uid, row }: { uid: string; row: HistoryRow }) {
  const text = useText();
  const label = useLabel();
  const labels = useContentLabels();
  const { instant } = useDates();
  const who = row.by ?? text('event.system');
  const name = row.seat ? text('event.for', { name: who, seat: row.seat }) : who;
  const about = [instant(row.at), row.step && label(row.step), row.cause && text(`cause.${row.cause}`)];
  const said = [
    ...(row.comment ? [row.comment] : []),
    ...row.remarks.map(({ field, text: remark }) =>
      text('remark.field', { name: labels.field(uid, field), text: remark }),
    ),
  ];
  return (
    <Box tag="li" paddingLeft={3} borderColor="primary200" borderStyle="solid" borderWidth="0 0 0 2px">
      <Typography tag="p" fontWeight="semiBold">
        {text(`event.${row.type}`, { name, to: row.to.join(', ') })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {about.filter(Boolean).join(' · ')}
      </Typography>
      {said.length > 0 && (
        <Box background="neutral100" hasRadius padding={3} marginTop={2}>
          {said.map((line) => (
            <Typography tag="p" key={line} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {line}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
