import type { CycleTimes } from '@khue/config/contracts';
import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import type { MessageKey } from '../i18n/vi.ts';

interface Cell {
  label: MessageKey;
  value: string;
  alert: boolean;
}

/** What is told of one department and type, as a row of a table or a card. */
function useCells(): (row: CycleTimes) => Cell[] {
  const text = useText();
  const { formatNumber } = useIntl();
  const days = (count: number | null) =>
    count === null ? '–' : text('stats.days', { count: formatNumber(count, { maximumFractionDigits: 1 }) });
  const cell = (label: MessageKey, value: string, alert = false) => ({ label, value, alert });
  return (row) => [
    cell('stats.median', days(row.medianDays)),
    cell('stats.p90', days(row.p90Days)),
    cell('stats.finished', formatNumber(row.finished)),
    cell('stats.open', formatNumber(row.open)),
    cell('stats.overdue', formatNumber(row.overdue), row.overdue > 0),
  ];
}

/** How long approval takes; a table, on a phone cards. */
export function CycleTimesList({ rows }: { rows: readonly CycleTimes[] }) {
  return useIsMobile() ? <Cards rows={rows} /> : <Wide rows={rows} />;
}

const heads = [
  'stats.department',
  'stats.type',
  'stats.median',
  'stats.p90',
  'stats.finished',
  'stats.open',
  'stats.overdue',
] as const;

function Wide({ rows }: { rows: readonly CycleTimes[] }) {
  const text = useText();
  const labels = useContentLabels();
  const cells = useCells();
  return (
    <Table colCount={heads.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {heads.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{text(head)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={`${row.department}-${row.uid}`}>
            <Td>
              <Typography fontWeight="semiBold">{row.department ?? text('stats.no-department')}</Typography>
            </Td>
            <Td>
              <Typography>{labels.type(row.typeName)}</Typography>
            </Td>
            {cells(row).map(({ label, value, alert }) => (
              <Td key={label}>
                <Typography textColor={alert ? 'danger600' : 'neutral800'} fontWeight={alert ? 'bold' : 'regular'}>
                  {value}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Cards({ rows }: { rows: readonly CycleTimes[] }) {
  const text = useText();
  const labels = useContentLabels();
  const cells = useCells();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <Box
          tag="li"
          key={`${row.department}-${row.uid}`}
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          padding={4}
        >
          <Typography tag="h2" variant="omega" fontWeight="bold">
            {`${row.department ?? text('stats.no-department')} · ${labels.type(row.typeName)}`}
          </Typography>
          {cells(row).map(({ label, value, alert }) => (
            <Flex key={label} justifyContent="space-between" paddingTop={1}>
              <Typography textColor="neutral600">{text(label)}</Typography>
              <Typography fontWeight="semiBold" textColor={alert ? 'danger600' : 'neutral800'}>
                {value}
              </Typography>
            </Flex>
          ))}
        </Box>
      ))}
    </Flex>
  );
}
