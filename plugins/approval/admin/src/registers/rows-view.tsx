import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { FieldPair } from '../compare/fields.ts';
import { columnsOf, type RowPair } from '../compare/rows.ts';
import { useContentLabels, useDates, useText } from '../i18n/use-text.ts';
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

const cell = { padding: '0.8rem', textAlign: 'left', verticalAlign: 'top' } as const;

function Wide({ uid, pairs, names, action }: ListProps) {
  const labels = useContentLabels();
  const text = useText();
  const marked = pairs.some(({ change }) => change !== 'same');
  const days = byDay(pairs, names);
  const columns = names.filter((name) => name !== days.field);
  const extra = (marked ? 1 : 0) + (action ? 1 : 0);
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            {action && <Head label={text('rows.action')} />}
            {marked && <Head label={text('rows.change')} />}
            {columns.map((name) => (
              <Head key={name} label={labels.field(uid, name)} />
            ))}
          </tr>
        </thead>
        {days.groups.map(({ day, pairs: own }) => (
          <tbody key={day}>
            {day && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + extra} style={{ ...cell, paddingTop: '1.6rem' }}>
                  <Day day={day} />
                </th>
              </tr>
            )}
            {own.map((pair) => (
              <Box tag="tr" key={pair.documentId} background={backgrounds[pair.change]} borderColor="neutral150">
                {action && <td style={cell}>{action(pair)}</td>}
                {marked && (
                  <td style={cell}>
                    <Mark change={pair.change} />
                  </td>
                )}
                {columns.map((name) => (
                  <td key={name} style={cell}>
                    <Cell pair={pair.fields.find((field) => field.name === name)} />
                  </td>
                ))}
              </Box>
            ))}
          </tbody>
        ))}
      </Box>
    </Box>
  );
}

const Head = ({ label }: { label: string }) => (
  <th scope="col" style={cell}>
    <Typography variant="pi" fontWeight="bold" textColor="neutral600">
      {label}
    </Typography>
  </th>
);

function Day({ day }: { day: string }) {
  const { weekday } = useDates();
  return (
    <Typography tag="h3" fontWeight="bold">
      {weekday(day)}
    </Typography>
  );
}

interface Days {
  /** The field whose days head the groups; null when rows have none. */
  field: string | null;
  groups: { day: string; pairs: RowPair[] }[];
}

/** Rows under their days, as a diary has them. A row that moved to another day stands under its new one. */
function byDay(pairs: readonly RowPair[], names: readonly string[]): Days {
  const dayOf = ({ fields }: RowPair, name: string) => {
    const pair = fields.find((field) => field.name === name);
    const field = pair?.after ?? pair?.before;
    return field?.kind === 'date' && !(pair?.changed && pair.before && pair.after) ? field.value : null;
  };
  const field = names.find((name) => pairs.every((pair) => dayOf(pair, name) !== null)) ?? null;
  if (field === null) return { field, groups: [{ day: '', pairs: [...pairs] }] };
  const groups = Map.groupBy(pairs, (pair) => dayOf(pair, field) ?? '');
  return { field, groups: [...groups].sort().map(([day, own]) => ({ day, pairs: own })) };
}

function Cards({ uid, pairs, names, action }: ListProps) {
  const { field, groups } = byDay(pairs, names);
  return groups.map(({ day, pairs: own }) => (
    <Flex key={day} direction="column" alignItems="stretch" gap={3}>
      {day && <Day day={day} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {own.map((pair) => (
          <Box
            tag="li"
            key={pair.documentId}
            background={backgrounds[pair.change] ?? 'neutral100'}
            hasRadius
            padding={3}
          >
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Mark change={pair.change} />
              <Flex gap={2} wrap="wrap" alignItems="baseline">
                {names
                  .filter((name) => name !== field)
                  .map((name) => (
                    <Said key={name} uid={uid} pair={pair.fields.find((other) => other.name === name)} />
                  ))}
              </Flex>
              {action?.(pair)}
            </Flex>
          </Box>
        ))}
      </Flex>
    </Flex>
  ));
}

/** A label and what it says, one after the other in a line. */
function Said({ uid, pair }: { uid: string; pair: FieldPair | undefined }) {
  const labels = useContentLabels();
  if (!pair || ![pair.before, pair.after].some((value) => value && value.kind !== 'empty')) return null;
  return (
    <Flex gap={1} alignItems="baseline">
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {`${labels.field(uid, pair.name)}:`}
      </Typography>
      <Cell pair={pair} />
    </Flex>
  );
}
