import type { WorkflowBody, WorkflowStep } from '@khue/config/contracts';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { useText } from '../i18n/use-text.ts';
import { addStep, moveStep, removeStep } from './edit.ts';
import { useIssueText } from './issue-text.ts';
import { StepEditor } from './step-editor.tsx';

interface Props {
  workflow: WorkflowBody;
  onChange: (workflow: WorkflowBody) => void;
}

/** The steps in the order they are listed, each with its fields. */
export function StepsEditor({ workflow, onChange }: Props) {
  const text = useText();
  const missing = useIssueText()('steps');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {workflow.steps.length === 0 && missing && <Typography textColor="danger600">{missing}</Typography>}
      {workflow.steps.map((step, index) => (
        <Box
          tag="section"
          // Keys of steps change while their label is typed; the place keeps the cursor where it is.
          key={workflow.steps.indexOf(step)}
          borderColor="neutral200"
          hasRadius
          padding={{ initial: 3, medium: 4 }}
        >
          <Heading workflow={workflow} step={step} index={index} onChange={onChange} />
          <StepEditor workflow={workflow} step={step} index={index} onChange={onChange} />
        </Box>
      ))}
      <Box>
        <Button size="L" variant="secondary" startIcon={<Plus />} onClick={() => onChange(addStep(workflow))}>
          {text('wf.step.add')}
        </Button>
      </Box>
    </Flex>
  );
}

function Heading({ workflow, step, index, onChange }: Props & { step: WorkflowStep; index: number }) {
  const text = useText();
  const name = step.label.vi || text('wf.step.unnamed');
  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingBottom={3}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {text('wf.step.number', { number: index + 1, name })}
      </Typography>
      <Flex gap={1}>
        <IconButton
          size="L"
          label={text('wf.step.up', { name })}
          disabled={index === 0}
          onClick={() => onChange(moveStep(workflow, index, -1))}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          size="L"
          label={text('wf.step.down', { name })}
          disabled={index === workflow.steps.length - 1}
          onClick={() => onChange(moveStep(workflow, index, 1))}
        >
          <ArrowDown />
        </IconButton>
        <IconButton
          size="L"
          label={text('wf.step.remove', { name })}
          onClick={() => onChange(removeStep(workflow, index))}
        >
          <Trash />
        </IconButton>
      </Flex>
    </Flex>
  );
}
