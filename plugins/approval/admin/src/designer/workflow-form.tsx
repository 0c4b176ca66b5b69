import type { ApproverRole, GovernedType, WorkflowBody, WorkflowSummary } from '@khue/config/contracts';
import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Card } from '../components/card.tsx';
import { useText } from '../i18n/use-text.ts';
import { basePath } from '../ids.ts';
import { TrialCard } from '../trial/trial-card.tsx';
import { type Designer, DesignerProvider } from './context.ts';
import { completed, emptyWorkflow } from './edit.ts';
import { typesFor } from './fields.ts';
import { GeneralEditor } from './general-editor.tsx';
import { LanesView } from './lanes-view.tsx';
import { PublishBar } from './publish-bar.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { useIssues } from './use-issues.ts';

interface Props {
  /** The version to start from; null for a new workflow. */
  published: WorkflowSummary | null;
  codes: readonly string[];
  roles: readonly ApproverRole[];
  types: readonly GovernedType[];
}

/** A summary without what the server adds to it. */
const bodyOf = ({ code, label, steps, selfApproval, atEnd }: WorkflowBody): WorkflowBody => ({
  code,
  label,
  steps,
  selfApproval,
  atEnd,
});

/** The editor: general, order, steps, trial, and the bar that publishes. */
export function WorkflowForm({ published, codes, roles, types }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const [initial] = useState(() => (published ? bodyOf(published) : emptyWorkflow));
  const [workflow, setWorkflow] = useState(initial);
  const [names, setNames] = useState(new Map((published?.people ?? []).map(({ staffId, name }) => [staffId, name])));
  const issues = useIssues(workflow);
  const designer: Designer = {
    issues,
    roles,
    types: typesFor(workflow.code, types),
    names,
    nameOne: (staffId, name) => setNames((before) => new Map(before).set(staffId, name)),
    publishedKeys: initial.steps.map(({ key }) => key),
  };
  return (
    <DesignerProvider value={designer}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Card title={text('wf.general')}>
          <GeneralEditor workflow={workflow} onChange={setWorkflow} />
        </Card>
        {workflow.steps.length > 0 && (
          <Card title={text('wf.order')}>
            <LanesView workflow={workflow} />
          </Card>
        )}
        <Card title={text('wf.steps')}>
          <StepsEditor workflow={workflow} onChange={setWorkflow} />
        </Card>
        <Card title={text('wf.try')}>
          <TrialCard workflow={workflow} />
        </Card>
        <PublishBar
          workflow={completed(workflow, codes)}
          issues={issues.length}
          changed={JSON.stringify(workflow) !== JSON.stringify(initial)}
          openRuns={published?.openRuns ?? 0}
          onPublished={() => navigate(`${basePath}/workflows`)}
        />
      </Flex>
    </DesignerProvider>
  );
}
