import type { DisplayField } from '@khue/config/contracts';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { FieldValue } from './field-value.tsx';

const isShort = (field: DisplayField) =>
  ['date', 'instant', 'yes-no', 'choice', 'names'].includes(field.kind) ||
  (field.kind === 'text' && !field.long && field.value.length <= 60);

/** A document as one reads it: short facts side by side, texts below, what is empty in one line. */
export function DocumentView({ uid, fields }: { uid: string; fields: readonly DisplayField[] }) {
  const text = useText();
  const labels = useContentLabels();
  const filled = fields.filter(({ kind }) => kind !== 'empty');
  const empty = fields.filter(({ kind }) => kind === 'empty').map(({ name }) => labels.field(uid, name));
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Grid.Root gap={4}>
        {filled.filter(isShort).map((field) => (
          <Grid.Item key={field.name} col={4} s={6} xs={6} direction="column" alignItems="stretch">
            <Labelled label={labels.field(uid, field.name)} field={field} />
          </Grid.Item>
        ))}
      </Grid.Root>
      {filled
        .filter((field) => !isShort(field))
        .map((field) => (
          <Labelled key={field.name} label={labels.field(uid, field.name)} field={field} />
        ))}
      {empty.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('run.empty-fields', { names: empty.join(', ') })}
        </Typography>
      )}
    </Flex>
  );
}

function Labelled({ label, field }: { label: string; field: DisplayField }) {
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {label}
      </Typography>
      <Box paddingTop={1}>
        <FieldValue field={field} renderPart={(uid, fields) => <DocumentView uid={uid} fields={fields} />} />
      </Box>
    </Box>
  );
}
