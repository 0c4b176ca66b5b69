import type { RunRow } from '@khue/config/contracts';
import { Box, Checkbox, Flex, LinkButton, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useContentLabels, useDates, useLabel, useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';
import { StateBadge } from './state-badge.tsx';

export interface Selection {
  ids: ReadonlySet<number>;
  toggle: (id: number) => void;
  toggleAll: () => void;
}

interface Props {
  rows: readonly RunRow[];
  /** Of the queue: which rows are chosen. Lists without it show the state instead. */
  selection?: Selection | undefined;
}

/** Runs as a table, on a phone as cards. */
export function RunList(props: Props) {
  return useIsMobile() ? <RunCards {...props} /> : <RunTable {...props} />;
}

function RunTable({ rows, selection }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const label = useLabel();
  const { instant } = useDates();
  return (
    <Table colCount={6} rowCount={rows.length + 1}>
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
          <Heading>{text('column.title')}</Heading>
          <Heading>{text('column.type')}</Heading>
          <Heading>{text('column.author')}</Heading>
          <Heading>{text('column.submitted')}</Heading>
          <Heading>{text(selection ? 'column.step' : 'column.state')}</Heading>
          <Heading>{text('column.actions')}</Heading>
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
            <Td style={{ whiteSpace: 'normal', minWidth: '16rem' }}>
              <Title row={row} />
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
              {selection ? <Typography>{row.step && label(row.step)}</Typography> : <StateBadge state={row.state} />}
            </Td>
            <Td>
              <Open row={row} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

const Heading = ({ children }: { children: string }) => (
  <Th>
    <Typography variant="sigma">{children}</Typography>
  </Th>
);

function RunCards({ rows, selection }: Props) {
  const labels = useContentLabels();
  const label = useLabel();
  const { instant } = useDates();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <Box tag="li" key={row.id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Flex gap={3} alignItems="flex-start">
            {selection && <Choose row={row} selection={selection} />}
            <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
              <Title row={row} />
              <Typography variant="pi" textColor="neutral600">
                {`${labels.type(row.typeName)} · ${row.author}`}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {instant(row.submittedAt)}
              </Typography>
              <Flex justifyContent="space-between" paddingTop={2} gap={2}>
                {selection && row.step ? (
                  <Typography variant="pi">{label(row.step)}</Typography>
                ) : (
                  <StateBadge state={row.state} />
                )}
                <Open row={row} />
              </Flex>
            </Flex>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** The title opens the run, as people expect of titles. */
function Title({ row }: { row: RunRow }) {
  return (
    <Typography
      tag={NavLink}
      to={`${basePath}/runs/${row.id}`}
      fontWeight="semiBold"
      textColor="neutral800"
      style={{ overflowWrap: 'anywhere' }}
    >
      {row.title}
    </Typography>
  );
}

function Choose({ row, selection }: { row: RunRow; selection: Selection }) {
  const text = useText();
  return (
    <Checkbox
      aria-label={text('inbox.select', { title: row.title })}
      checked={selection.ids.has(row.id)}
      onCheckedChange={() => selection.toggle(row.id)}
    />
  );
}

function Open({ row }: { row: RunRow }) {
  const text = useText();
  return (
    <LinkButton tag={NavLink} to={`${basePath}/runs/${row.id}`} variant="secondary" size="S">
      {text('action.open')}
    </LinkButton>
  );
}
