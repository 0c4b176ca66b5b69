import type { RunDetail } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { pairRows } from '../compare/rows.ts';
import { Chip } from '../components/chip.tsx';
import { useText } from '../i18n/use-text.ts';
import { RowsView } from '../registers/rows-view.tsx';

interface Props {
  uid: string;
  register: NonNullable<RunDetail['register']>;
}

/** The rows that were handed in, row by row against those that were approved last. */
export function RegisterReview({ uid, register: { rows, before } }: Props) {
  const text = useText();
  const pairs = pairRows(before, rows);
  const changed = pairs.filter(({ change }) => change !== 'same');
  const [onlyChanged, setOnlyChanged] = useState(changed.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {before && (
        <Flex tag="section" aria-label={text('compare.show')} gap={2} wrap="wrap">
          <Chip
            label={text('rows.changed', { count: changed.length })}
            pressed={onlyChanged}
            onPress={() => setOnlyChanged(true)}
          />
          <Chip label={text('compare.all')} pressed={!onlyChanged} onPress={() => setOnlyChanged(false)} />
        </Flex>
      )}
      {before && (
        <Typography variant="pi" textColor="neutral600">
          {text(changed.length > 0 ? 'rows.hint' : 'rows.none')}
        </Typography>
      )}
      <RowsView uid={uid} pairs={onlyChanged ? changed : pairs} />
    </Flex>
  );
}
