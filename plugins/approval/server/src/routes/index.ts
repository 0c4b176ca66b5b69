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
      route('GET', '/runs/:runId/proof', 'runs.proof', actions.access),
      route('POST', '/runs/:runId/approve', 'runs.approve', actions.decide),
      route('POST', '/runs/:runId/request-changes', 'runs.requestChanges', actions.decide),
      route('POST', '/runs/:runId/reject', 'runs.reject', actions.decide),
      route('POST', '/runs/:runId/recall', 'runs.recall', actions.access),
      route('POST', '/runs/:runId/comment', 'runs.comment', actions.access),
      route('POST', '/runs/:runId/delegate', 'runs.delegate', actions.decide),
      route('POST', '/runs/:runId/reassign', 'runs.reassign', actions.manage),
      route('POST', '/runs/:runId/withdraw', 'runs.withdraw', actions.decide),
      route('POST', '/approve-many', 'runs.approveMany', actions.decide),
      route('POST', '/states', 'runs.states', actions.access),
      route('GET', '/documents/:uid/:documentId', 'documents.find', actions.access),
      route('POST', '/documents/:uid/:documentId/submit', 'documents.submit', actions.access),
      route('GET', '/registers', 'registers.overview', actions.access),
      route('GET', '/registers/:uid/sets/:set', 'registers.find', actions.access),
      route('POST', '/registers/:uid/sets/:set/submit', 'registers.submit', actions.access),
      route('POST', '/registers/:uid/rows/:documentId/confirm', 'registers.confirm', actions.access),
      route('GET', '/colleagues', 'people.colleagues', actions.access),
      route('GET', '/substitutions', 'people.substitutions', actions.access),
      route('POST', '/substitutions', 'people.substitute', actions.decide),
      route('POST', '/substitutions/:id/end', 'people.endSubstitution', actions.decide),
      route('GET', '/statistics', 'people.statistics', actions.manage),
      route('GET', '/workflows', 'workflows.list', actions.design),
      route('GET', '/types', 'workflows.types', actions.access),
      route('GET', '/approvers', 'workflows.approvers', actions.design),
      route('POST', '/workflows/check', 'workflows.check', actions.design),
      route('POST', '/workflows', 'workflows.publish', actions.design),
      route('POST', '/workflows/assignments', 'workflows.assign', actions.design),
    ],
  },
};
