import { Box, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { useText } from '../i18n/use-text.ts';
import { type FormOption, newOption } from './option.ts';
import type { EditedType } from './schema.ts';
import { UncoveredFields } from './uncovered-fields.tsx';
import { WorkflowPicker } from './workflow-picker.tsx';

interface Props {
  name: string;
  /** Nothing is what the form hands on for `null`, too. */
  value?: FormOption;
  error: string;
  onChange: (change: { target: { name: string; value: FormOption | null } }) => void;
  /** The type that is edited; none while it is created. */
  contentTypeSchema?: EditedType;
}

/** The section "Approval" among the advanced settings of a type. */
export function ApprovalOption({ name, value, error, onChange, contentTypeSchema }: Props) {
  const text = useText();
  const declared = contentTypeSchema?.pluginOptions?.approval;
  const change = (option: FormOption | null) => onChange({ target: { name, value: option } });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <Typography variant="delta" tag="h3">
        {text('builder.title')}
      </Typography>
      <Field.Root name={name} hint={text('builder.governed.hint')} error={error || false}>
        <Checkbox
          checked={value !== undefined}
          onCheckedChange={(governed: boolean) => change(governed ? (declared ?? newOption) : null)}
        >
          {text('builder.governed')}
        </Checkbox>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {!value && declared && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={3}>
          <Typography textColor="warning700">{text('builder.ungoverned')}</Typography>
        </Box>
      )}
      {value && <WorkflowPicker option={value} onChange={change} />}
      {value && contentTypeSchema && <UncoveredFields type={contentTypeSchema} option={value} onChange={change} />}
    </Flex>
  );
}
