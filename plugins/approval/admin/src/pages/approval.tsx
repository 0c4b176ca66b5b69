import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { permissions } from '../ids.ts';
import { Inbox } from './inbox.tsx';
import { RegisterSetPage } from './register-set.tsx';
import { Registers } from './registers.tsx';
import { RunPage } from './run.tsx';
import { Sent } from './sent.tsx';
import { Statistics } from './statistics.tsx';
import { Substitutions } from './substitutions.tsx';
import { WorkflowEditor } from './workflow-editor.tsx';
import { Workflows } from './workflows.tsx';

/** Everything under `/plugins/approval`. */
export function ApprovalPages() {
  return (
    <Page.Protect permissions={permissions.access}>
      <Routes>
        <Route index element={<Inbox />} />
        <Route path="sent" element={<Sent />} />
        <Route path="runs/:runId" element={<RunPage />} />
        <Route path="registers" element={<Registers />} />
        <Route path="registers/:uid/:set" element={<RegisterSetPage />} />
        <Route path="substitutions" element={<Substitutions />} />
        <Route path="statistics" element={<Statistics />} />
        <Route path="workflows" element={<Workflows />} />
        <Route path="new-workflow" element={<WorkflowEditor />} />
        <Route path="workflows/:code" element={<WorkflowEditor />} />
      </Routes>
    </Page.Protect>
  );
}
