import type { ViewCount } from '@khue/config/contracts';
import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../i18n/use-text.ts';

interface Props {
  head: string;
  rows: readonly ViewCount[];
  total: number;
  /** How a value is written. */
  show?: (value: string) => string;
}

/** Values with their views and share; on a phone the table moves inside its own frame. */
export function Counts({ head, rows, total, show = (value) => value }: Props) {
  const text = useText();
  const { formatNumber } = useIntl();
  const share = (views: number) =>
    total === 0 ? '–' : formatNumber(views / total, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Box overflow="auto" maxWidth="100%">
      <Table colCount={3} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {[head, text('statistics.views'), text('statistics.share')].map((title) => (
              <Th key={title}>
                <Typography variant="sigma">{title}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ value, views }) => (
            <Tr key={value}>
              <Td>
                <Box
                  minWidth="9rem"
                  paddingTop={2}
                  paddingBottom={2}
                  style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
                >
                  <Typography fontWeight="semiBold" textColor="neutral800">
                    {show(value)}
                  </Typography>
                </Box>
              </Td>
              <Td>
                <Typography textColor="neutral800">{formatNumber(views)}</Typography>
              </Td>
              <Td>
                <Typography textColor="neutral800">{share(views)}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
