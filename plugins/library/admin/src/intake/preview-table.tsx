import type { ImportPreviewRow } from '@khue/config/contracts';
import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { type Text, useText } from '../i18n/use-text.ts';

/** More rows make the browser slow and nobody reads them. */
const mostShown = 200;

/** What is wrong comes first: that is what has to be looked at. */
export function PreviewTable({ rows }: { rows: ImportPreviewRow[] }) {
  const text = useText();
  const sorted = [...rows].sort((one, other) => Number(other.problems.length > 0) - Number(one.problems.length > 0));
  const columns = ['number', 'title', 'creators', 'isbn', 'state'] as const;
  return (
    <Box>
      <Table colCount={columns.length} rowCount={Math.min(sorted.length, mostShown) + 1}>
        <Thead>
          <Tr>
            {columns.map((name) => (
              <Th key={name}>
                <Typography variant="sigma">{text(`row.${name}`)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {sorted.slice(0, mostShown).map((row) => (
            <Tr key={row.number}>
              <Td>
                <Typography>{row.number}</Typography>
              </Td>
              <Td>
                <Typography>{row.title ?? '—'}</Typography>
              </Td>
              <Td>
                <Typography>{row.creators ?? ''}</Typography>
              </Td>
              <Td>
                <Typography>{row.isbn ?? ''}</Typography>
              </Td>
              <Td>
                <Typography textColor={row.problems.length > 0 ? 'danger600' : 'neutral700'}>
                  {outcomeOf(row, text)}
                </Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {sorted.length > mostShown && (
        <Box paddingTop={3}>
          <Typography textColor="neutral600">{text('row.more', { count: sorted.length - mostShown })}</Typography>
        </Box>
      )}
    </Box>
  );
}

function outcomeOf({ problems, duplicate }: ImportPreviewRow, text: Text): string {
  if (problems.length > 0) return problems.map(({ code, field = '' }) => text(`problem.${code}`, { field })).join('; ');
  if (!duplicate) return text('row.new');
  return duplicate.in === 'library'
    ? text('row.in-library', { title: duplicate.title })
    : text('row.in-file', { number: duplicate.number });
}
