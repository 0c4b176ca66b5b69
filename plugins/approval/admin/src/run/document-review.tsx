import type { DisplayField, RunDetail } from '@khue/config/contracts';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { changedFirst, type FieldPair, pairFields } from '../compare/fields.ts';
import { Chip } from '../components/chip.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { FieldRow } from './field-row.tsx';
import { remarksByField } from './said-remarks.ts';
import type { Remarks } from './use-remarks.ts';

/** What was submitted, set against what is in force, with room for remarks on every field. */
export function DocumentReview({ run, remarks }: { run: RunDetail; remarks: Remarks | null }) {
  const text = useText();
  const labels = useContentLabels();
  const compared = run.before !== null;
  const [onlyChanged, setOnlyChanged] = useState(compared);
  const pairs = changedFirst(pairFields(run.before ?? [], run.fields));
  const changed = compared ? pairs.filter((pair) => pair.changed) : [];
  const others = onlyChanged ? [] : pairs.filter((pair) => !changed.includes(pair));
  const filled = others.filter(({ after }) => isFilled(after));
  const empty = others.filter(({ after }) => !isFilled(after));
  const said = remarksByField(run.history);
  const row = (pair: FieldPair) => (
    <FieldRow
      label={labels.field(run.uid, pair.name)}
      pair={pair}
      compared={compared}
      said={said.get(pair.name) ?? []}
      remarks={remarks}
    />
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {compared && <Scope changes={changed.length} onlyChanged={onlyChanged} onChange={setOnlyChanged} />}
      <Rows pairs={changed} row={row} />
      <Facts pairs={filled.filter(({ after }) => isFact(after))} row={row} />
      <Rows pairs={filled.filter(({ after }) => !isFact(after))} row={row} />
      {empty.length > 0 && (
        <Box>
          <Typography tag="h3" variant="pi" textColor="neutral600">
            {text('run.empty-fields')}
          </Typography>
          <Facts pairs={empty} row={row} />
        </Box>
      )}
    </Flex>
  );
}

const isFilled = (field: DisplayField | null) => field !== null && field.kind !== 'empty';

/** What is short enough to stand beside others. */
const isFact = (field: DisplayField | null): boolean =>
  field !== null &&
  (['date', 'instant', 'yes-no', 'choice', 'names'].includes(field.kind) ||
    (field.kind === 'text' && !field.long && field.value.length <= 32));

interface ListProps {
  pairs: readonly FieldPair[];
  row: (pair: FieldPair) => ReactNode;
}

const Rows = ({ pairs, row }: ListProps) => pairs.map((pair) => <div key={pair.name}>{row(pair)}</div>);

function Facts({ pairs, row }: ListProps) {
  if (pairs.length === 0) return null;
  return (
    <Grid.Root gap={4}>
      {pairs.map((pair) => (
        <Grid.Item key={pair.name} col={4} s={6} xs={6} direction="column" alignItems="stretch">
          {row(pair)}
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

interface ScopeProps {
  changes: number;
  onlyChanged: boolean;
  onChange: (onlyChanged: boolean) => void;
}

/** Whether all of the document is shown, or what changed since the version in force. */
function Scope({ changes, onlyChanged, onChange }: ScopeProps) {
  const text = useText();
  return (
    <Box>
      <Flex tag="section" aria-label={text('compare.show')} gap={2} wrap="wrap">
        <Chip
          label={text('compare.changed', { count: changes })}
          pressed={onlyChanged}
          onPress={() => onChange(true)}
        />
        <Chip label={text('compare.all')} pressed={!onlyChanged} onPress={() => onChange(false)} />
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        {text(changes === 0 ? 'compare.none' : 'compare.hint')}
      </Typography>
    </Box>
  );
}
