import { Box, Flex, Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { columnsOf, type RowPair } from '../compare/rows.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { usePlainValue } from '../run/plain-value.ts';
import { Cell } from './cell.tsx';

interface Props {
  uid: string;
  pairs: readonly RowPair[];
  /** What stands at the end of a row, such as the button that confirms it. */
  action?: (pair: RowPair) => ReactNode;
}

/** The rows of a set: a table on a wide screen, cards on a phone. */
export function RowsView({ uid, pairs, action }: Props) {
  const labels = useContentLabels();
  const plain = usePlainValue();
  const { shared, own } = columnsOf(pairs);
  const List = useIsMobile() ? Cards : Wide;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {shared.length > 0 && (
        <Flex tag="ul" gap={4} wrap="wrap">
          {shared.map((field) => (
            <Typography key={field.name} tag="li" textColor="neutral600">
              {`${labels.field(uid, field.name)}: ${plain(field)}`}
            </Typography>
          ))}
        </Flex>
      )}
      <List uid={uid} pairs={pairs} names={own} action={action} />
    </Flex>
  );
}

interface ListProps extends Props {
  names: readonly string[];
}

const marks = { added: 'success', removed: 'danger', changed: 'secondary' } as const;
const words = { added: 'compare.added', removed: 'compare.removed', changed: 'compare.mark' } as const;

function Mark({ change }: { change: RowPair['change'] }) {
  const text = useText();
  if (change === 'same') return null;
  return (
    <Status variant={marks[change]} size="S" display="inline-block">
      <Typography variant="pi" fontWeight="bold">
        {text(words[change])}
      </Typography>
    </Status>
  );
}

const backgrounds = { added: 'success100', removed: 'danger100', changed: 'warning100', same: undefined } as const;

function Wide({ uid, pairs, names, action }: ListProps) {
  const labels = useContentLabels();
  const text = useText();
  const marked = pairs.some(({ change }) => change !== 'same');
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table colCount={names.length + 2} rowCount={pairs.length + 1}>
        <Thead>
          <Tr>
            {marked && <Th>{text('rows.change')}</Th>}
            {names.map((name) => (
              <Th key={name}>
                <Typography variant="sigma">{labels.field(uid, name)}</Typography>
              </Th>
            ))}
            {action && <Th>{text('rows.action')}</Th>}
          </Tr>
        </Thead>
        <Tbody>
          {pairs.map((pair) => (
            <Tr key={pair.documentId}>
              {marked && (
                <Td>
                  <Mark change={pair.change} />
                </Td>
              )}
              {names.map((name) => (
                <Td
                  key={name}
                  background={backgrounds[pair.change]}
                  style={{ whiteSpace: 'normal', verticalAlign: 'top' }}
                >
                  <Cell pair={pair.fields.find((field) => field.name === name)} />
                </Td>
              ))}
              {action && <Td>{action(pair)}</Td>}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

function Cards({ uid, pairs, names, action }: ListProps) {
  const labels = useContentLabels();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {pairs.map((pair) => (
        <Box tag="li" key={pair.documentId} background={backgrounds[pair.change] ?? 'neutral100'} hasRadius padding={3}>
          <Flex direction="column" alignItems="stretch" gap={1}>
            <Mark change={pair.change} />
            {names.map((name) => {
              const field = pair.fields.find((other) => other.name === name);
              const isSaid = [field?.before, field?.after].some((value) => value && value.kind !== 'empty');
              return (
                isSaid && (
                  <Flex key={name} gap={2} alignItems="baseline">
                    <Box flex="0 0 11rem">
                      <Typography variant="pi" textColor="neutral600">
                        {labels.field(uid, name)}
                      </Typography>
                    </Box>
                    <Cell pair={field} />
                  </Flex>
                )
              );
            })}
            {action?.(pair)}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
