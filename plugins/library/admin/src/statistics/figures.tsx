import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

interface Props {
  heads: readonly string[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly string[] }[];
}

/** Figures in columns; on a phone the table moves inside its own frame. */
export const Figures = ({ heads, rows }: Props) => (
  <Box overflow="auto" maxWidth="100%">
    <Table colCount={heads.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {heads.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ key, cells }) => (
          <Tr key={key}>
            {heads.map((head, column) => (
              <Td key={head}>
                {/* Long titles break, so that a phone shows figures beside them. */}
                <Box
                  minWidth={column === 0 ? '12rem' : undefined}
                  paddingTop={2}
                  paddingBottom={2}
                  style={{ whiteSpace: column === 0 ? 'normal' : 'nowrap' }}
                >
                  <Typography fontWeight={column === 0 ? 'semiBold' : 'regular'} textColor="neutral800">
                    {cells[column] ?? ''}
                  </Typography>
                </Box>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  </Box>
);
