import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { permissions } from '../ids.ts';
import { Inbox } from './inbox.tsx';
import { RunPage } from './run.tsx';
import { Sent } from './sent.tsx';

/** Everything under `/plugins/approval`. */
export function ApprovalPages() {
  return (
    <Page.Protect permissions={permissions.access}>
      <Routes>
        <Route index element={<Inbox />} />
        <Route path="sent" element={<Sent />} />
        <Route path="runs/:runId" element={<RunPage />} />
      </Routes>
    </Page.Protect>
  );
}
