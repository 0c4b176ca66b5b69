import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { permissions } from '../ids.ts';
import { Lists } from './lists.tsx';
import { RunPage } from './run.tsx';

/** Everything under `/plugins/approval`. */
export function ApprovalPages() {
  return (
    <Page.Protect permissions={permissions.access}>
      <Routes>
        <Route index element={<Lists tab="inbox" />} />
        <Route path="sent" element={<Lists tab="sent" />} />
        <Route path="runs/:runId" element={<RunPage />} />
      </Routes>
    </Page.Protect>
  );
}
