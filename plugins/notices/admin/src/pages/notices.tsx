import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { permissions } from '../ids.ts';
import { Lists } from './lists.tsx';
import { OpenLink } from './open.tsx';

/** Everything under `/plugins/notices`. */
export function NoticesPages() {
  return (
    <Page.Protect permissions={permissions.access}>
      <Routes>
        <Route index element={<Lists tab="mine" />} />
        <Route path="mails" element={<Lists tab="mails" />} />
        <Route path="open/:token" element={<OpenLink />} />
      </Routes>
    </Page.Protect>
  );
}
