import { actions } from '../actions.ts';

const route = (method: 'GET' | 'POST', path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
  },
});

/** Addresses under `/approval`, for people of the admin panel only. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/inbox', 'runs.inbox', actions.access),
      route('GET', '/sent', 'runs.sent', actions.access),
      route('GET', '/runs/:runId', 'runs.find', actions.access),
      route('POST', '/runs/:runId/approve', 'runs.approve', actions.decide),
      route('POST', '/runs/:runId/request-changes', 'runs.requestChanges', actions.decide),
      route('POST', '/runs/:runId/reject', 'runs.reject', actions.decide),
      route('POST', '/runs/:runId/recall', 'runs.recall', actions.access),
      route('POST', '/approve-many', 'runs.approveMany', actions.decide),
      route('GET', '/documents/:uid/:documentId', 'documents.find', actions.access),
      route('POST', '/documents/:uid/:documentId/submit', 'documents.submit', actions.access),
    ],
  },
};
