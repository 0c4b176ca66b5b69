import type { RunRow } from '@khue/config/contracts';
import { Checkbox, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useContentLabels, useDates, useText } from '../i18n/use-text.ts';
import { Choose, type Selection, Title } from './run-bits.tsx';
import { Waits } from './waits.tsx';

interface Props {
  rows: readonly RunRow[];
  selection: Selection | undefined;
  search: string;
}

/** The queue on a wide screen. */
export function RunTable({ rows, selection, search }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const { instant } = useDates();
  const columns = ['column.title', 'column.type', 'column.author', 'column.submitted', 'column.step'] as const;
  return (
    <Table colCount={columns.length + 1} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {selection && (
            <Th>
              <Checkbox
                aria-label={text('inbox.select-all')}
                checked={selection.ids.size === rows.length}
                onCheckedChange={selection.toggleAll}
              />
            </Th>
          )}
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{text(column)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            {selection && (
              <Td>
                <Choose row={row} selection={selection} />
              </Td>
            )}
            <Td style={{ whiteSpace: 'normal', minWidth: '20rem' }}>
              <Title row={row} search={search} />
            </Td>
            <Td>
              <Typography>{labels.type(row.typeName)}</Typography>
            </Td>
            <Td>
              <Typography>{row.author}</Typography>
            </Td>
            <Td>
              <Typography>{instant(row.submittedAt)}</Typography>
            </Td>
            <Td>
              <Waits row={row} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
