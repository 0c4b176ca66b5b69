import { Box, Button, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { NumberField } from '../components/number-field.tsx';
import { PickMany } from '../components/pick-many.tsx';
import { PickOne } from '../components/pick-one.tsx';
import { placed } from '../components/placed.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { type Condition, conditionKinds, withKind } from './condition-values.ts';
import { useDesigner } from './context.ts';
import { fieldsOf, type NamedField } from './fields.ts';
import { ValuesText } from './values-text.tsx';

interface Props {
  conditions: readonly Condition[];
  error: string | undefined;
  onChange: (conditions: Condition[]) => void;
}

/** When a step is taken: all of these must hold of what was submitted. */
export function ConditionsEditor({ conditions, error, onChange }: Props) {
  const text = useText();
  const fields = fieldsOf(useDesigner().types);
  const [first] = fields;
  const change = (place: number, condition: Condition) =>
    onChange(conditions.map((other, index) => (index === place ? condition : other)));
  return (
    <Field.Root error={error ?? false}>
      <Field.Label>{text('wf.when')}</Field.Label>
      {conditions.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text(first ? 'wf.when.always' : 'wf.no-fields')}
        </Typography>
      )}
      <Flex direction="column" alignItems="stretch" gap={3}>
        {placed(conditions).map(({ item, key }) => (
          <Flex
            key={key}
            direction={{ initial: 'column', medium: 'row' }}
            alignItems="flex-end"
            gap={3}
            background="neutral100"
            hasRadius
            padding={3}
          >
            <OneCondition condition={item} fields={fields} onChange={(next) => change(Number(key), next)} />
            <IconButton
              size="L"
              label={text('wf.when.remove', { number: Number(key) + 1 })}
              onClick={() => onChange(conditions.filter((other) => other !== item))}
            >
              <Trash />
            </IconButton>
          </Flex>
        ))}
      </Flex>
      <Field.Error />
      {first && (
        <Box>
          <Button
            size="L"
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => onChange([...conditions, { field: first.name, is: 'filled' }])}
          >
            {text('wf.when.add')}
          </Button>
        </Box>
      )}
    </Field.Root>
  );
}

interface OneProps {
  condition: Condition;
  fields: readonly NamedField[];
  onChange: (condition: Condition) => void;
}

/** Field, question and value in a line where there is room. */
const sideBySide = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(20rem, 1fr))',
  gap: '1.2rem',
  width: '100%',
} as const;

function OneCondition({ condition, fields, onChange }: OneProps) {
  const text = useText();
  const labels = useContentLabels();
  const field = fields.find(({ name }) => name === condition.field);
  return (
    <Box style={sideBySide}>
      <PickOne
        label={text('wf.when.field')}
        value={condition.field}
        options={fields.map(({ name, uid }) => ({ value: name, label: labels.field(uid, name) }))}
        onChange={(name) => onChange({ field: name, is: 'filled' })}
      />
      <PickOne
        label={text('wf.when.is')}
        value={condition.is}
        options={conditionKinds.map((is) => ({ value: is, label: text(`wf.when.${is}`) }))}
        onChange={(is) => onChange(withKind(condition, is))}
      />
      {'value' in condition && (
        <NumberField
          label={text('wf.when.values')}
          value={condition.value}
          onChange={(value = 0) => onChange({ ...condition, value })}
        />
      )}
      {'values' in condition &&
        (field && field.values.length > 0 ? (
          <PickMany
            label={text('wf.when.values')}
            value={condition.values.map(String)}
            options={field.values.map((value) => ({ value, label: labels.value(value) }))}
            onChange={(values) => onChange({ ...condition, values })}
          />
        ) : (
          <ValuesText
            fieldType={field?.type ?? 'string'}
            values={condition.values}
            onChange={(values) => onChange({ ...condition, values })}
          />
        ))}
    </Box>
  );
}
