import type { SubstitutionRow } from '@khue/config/contracts';
import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useApprovalEndSubstitutionMutation } from '../api/people.ts';
import { useAct } from '../api/use-act.ts';
import { Confirm } from '../components/confirm.tsx';
import { useDates, useText } from '../i18n/use-text.ts';

interface Props {
  rows: readonly SubstitutionRow[];
  empty: string;
  typeName: (uid: string) => string;
}

/** Who acts for whom, from when to when. */
export function SubstitutionList({ rows, empty, typeName }: Props) {
  const [ending, setEnding] = useState<SubstitutionRow | null>(null);
  if (rows.length === 0) return <Typography textColor="neutral600">{empty}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <Row key={row.id} row={row} typeName={typeName} onEnd={() => setEnding(row)} />
      ))}
      {ending && <End row={ending} onClose={() => setEnding(null)} />}
    </Flex>
  );
}

const variants = { planned: 'secondary', active: 'success', ended: 'neutral' } as const;

function Row({ row, typeName, onEnd }: { row: SubstitutionRow; typeName: Props['typeName']; onEnd: () => void }) {
  const text = useText();
  const { day } = useDates();
  const types = row.types.length > 0 ? row.types.map(typeName).join(', ') : text('subst.types.all');
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
      <Box minWidth={0} flex="1 1 24rem">
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="semiBold">{text('subst.pair', { to: row.to.name, from: row.from.name })}</Typography>
          <Status variant={variants[row.state]} size="S" display="inline-block">
            <Typography variant="pi" fontWeight="bold">
              {text(`subst.state.${row.state}`)}
            </Typography>
          </Status>
        </Flex>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {`${text('subst.range', { from: day(row.startsOn), to: day(row.endsOn) })} · ${types}`}
        </Typography>
      </Box>
      {row.mayEnd && row.state !== 'ended' && (
        <Button size="L" variant="tertiary" onClick={onEnd}>
          {text('subst.end')}
        </Button>
      )}
    </Flex>
  );
}

function End({ row, onClose }: { row: SubstitutionRow; onClose: () => void }) {
  const text = useText();
  const act = useAct();
  const [end, { isLoading }] = useApprovalEndSubstitutionMutation();
  const confirm = async () => {
    await act(end(row.id), text('subst.ended'));
    onClose();
  };
  return (
    <Confirm
      title={text('subst.end.confirm', { name: row.to.name })}
      confirm={text('subst.end')}
      busy={isLoading}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {text('subst.end.body', { name: row.to.name })}
    </Confirm>
  );
}
