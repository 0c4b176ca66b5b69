import type { GovernedType, WorkflowSummary } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { useAct } from '../api/use-act.ts';
import { useApprovalAssignMutation } from '../api/workflows.ts';
import { PickOne } from '../components/pick-one.tsx';
import { useContentLabels, useLabel, useText } from '../i18n/use-text.ts';

interface Props {
  types: readonly GovernedType[];
  workflows: readonly WorkflowSummary[];
}

/** Which workflow each type follows. */
export function Assignments({ types, workflows }: Props) {
  const text = useText();
  const label = useLabel();
  const labels = useContentLabels();
  const act = useAct();
  const [assign] = useApprovalAssignMutation();
  const change = async ({ uid, typeName }: GovernedType, code: string) => {
    const workflow = workflows.find((other) => other.code === code);
    const values = { type: labels.type(typeName), workflow: workflow ? label(workflow.label) : code };
    await act(assign({ uid, workflow: code }), text('wf.assigned', values));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {text('wf.assignments.hint')}
      </Typography>
      {types.map((type) => (
        <PickOne
          key={type.uid}
          label={text('wf.assign', { type: labels.type(type.typeName) })}
          value={type.workflow}
          options={workflows.map((workflow) => ({
            value: workflow.code,
            label:
              workflow.code === type.defaultWorkflow
                ? text('wf.default', { name: label(workflow.label) })
                : label(workflow.label),
          }))}
          onChange={(code) => change(type, code)}
        />
      ))}
    </Flex>
  );
}
