import { Typography } from '@strapi/design-system';
import { useApprovalWorkflowsQuery } from '../api/workflows.ts';
import { PickOne } from '../components/pick-one.tsx';
import { useLabel, useText } from '../i18n/use-text.ts';
import type { FormOption } from './option.ts';

interface Props {
  option: FormOption;
  onChange: (option: FormOption) => void;
}

/** Which of the school's workflows the type follows. */
export function WorkflowPicker({ option, onChange }: Props) {
  const text = useText();
  const label = useLabel();
  const { data, isError } = useApprovalWorkflowsQuery();
  if (isError) return <Typography textColor="danger600">{text('error.load')}</Typography>;
  const code = option.workflow ?? '';
  const isUnknown = code !== '' && data !== undefined && !data.some((workflow) => workflow.code === code);
  return (
    <PickOne
      label={text('builder.workflow')}
      hint={text('builder.workflow.hint')}
      value={code}
      options={(data ?? []).map((workflow) => ({ value: workflow.code, label: label(workflow.label) }))}
      error={isUnknown ? text('builder.workflow.unknown', { code }) : undefined}
      onChange={(workflow) => onChange({ ...option, workflow })}
    />
  );
}
