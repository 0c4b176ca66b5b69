import type { WorkflowBody, WorkflowStep } from '@khue/config/contracts';
import { Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NumberField } from '../components/number-field.tsx';
import { PickMany } from '../components/pick-many.tsx';
import { ShortText } from '../components/short-text.tsx';
import { useContentLabels, useLabel, useText } from '../i18n/use-text.ts';
import { ConditionsEditor } from './conditions-editor.tsx';
import { useDesigner } from './context.ts';
import { changeStep, relabelStep } from './edit.ts';
import { fieldsOf } from './fields.ts';
import { useIssueText } from './issue-text.ts';
import { QuorumEditor } from './quorum-editor.tsx';
import { RulesEditor } from './rules-editor.tsx';

interface Props {
  workflow: WorkflowBody;
  step: WorkflowStep;
  index: number;
  onChange: (workflow: WorkflowBody) => void;
}

/** All that can be said about one step; each mistake stands at its field. */
export function StepEditor({ workflow, step, index, onChange }: Props) {
  const text = useText();
  const label = useLabel();
  const labels = useContentLabels();
  const issue = useIssueText();
  const { types, publishedKeys } = useDesigner();
  const at = (field: string) => issue(`steps.${index}.${field}`);
  const change = (part: Partial<WorkflowStep>) => onChange(changeStep(workflow, index, part));
  const relabel = (part: Partial<WorkflowStep['label']>) =>
    onChange(relabelStep(workflow, index, { ...step.label, ...part }, publishedKeys));
  const others = workflow.steps.filter((other) => other !== step);
  const covered = fieldsOf(types).filter((field) => field.covered);
  return (
    <Grid.Root gap={4}>
      <Half>
        <ShortText
          label={text('wf.label.vi')}
          value={step.label.vi}
          error={at('label.vi') ?? at('key')}
          onChange={(vi) => relabel({ vi })}
        />
      </Half>
      <Half>
        <ShortText label={text('wf.label.en')} value={step.label.en} onChange={(en) => relabel({ en })} />
      </Half>
      <Half>
        <RulesEditor
          label={text('wf.approvers')}
          rules={step.approvers}
          error={at('approvers')}
          onChange={(approvers) => change({ approvers })}
        />
      </Half>
      <Half>
        <RulesEditor
          label={text('wf.stand-ins')}
          hint={text('wf.stand-ins.hint')}
          rules={step.standIns}
          error={at('standIns')}
          onChange={(standIns) => change({ standIns })}
        />
      </Half>
      <Half>
        <QuorumEditor quorum={step.quorum} error={at('quorum')} onChange={(quorum) => change({ quorum })} />
      </Half>
      <Half>
        <PickMany
          label={text('wf.after')}
          hint={text('wf.after.hint')}
          placeholder={text('wf.after.none')}
          value={step.after}
          options={others.map((other) => ({ value: other.key, label: label(other.label) || other.key }))}
          error={at('after')}
          onChange={(after) => change({ after })}
        />
      </Half>
      <Half>
        <NumberField
          label={text('wf.deadline')}
          hint={text('wf.deadline.hint')}
          value={step.deadlineDays ?? undefined}
          error={at('deadlineDays')}
          onChange={(days) => change({ deadlineDays: days ?? null })}
        />
      </Half>
      <Half>
        <RulesEditor
          label={text('wf.escalate-to')}
          hint={text('wf.escalate-to.hint')}
          rules={step.escalateTo}
          error={at('escalateTo')}
          onChange={(escalateTo) => change({ escalateTo })}
        />
      </Half>
      <Half>
        <PickMany
          label={text('wf.covers')}
          hint={text('wf.covers.hint')}
          placeholder={text('wf.covers.all')}
          value={step.covers}
          options={covered.map(({ name, uid }) => ({ value: name, label: labels.field(uid, name) }))}
          error={at('covers')}
          onChange={(covers) => change({ covers })}
        />
      </Half>
      <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
        <ConditionsEditor conditions={step.when} error={at('when')} onChange={(when) => change({ when })} />
      </Grid.Item>
    </Grid.Root>
  );
}

const Half = ({ children }: { children: ReactNode }) => (
  <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);
