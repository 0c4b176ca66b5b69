import { adminApi } from '@strapi/strapi/admin';

/**
 * `Document` is the content manager's own tag: a saved document shows its state afresh, and the other
 * way round.
 */
export const approvalApi = adminApi.enhanceEndpoints({
  addTagTypes: ['Approval', 'Document', 'Workflow', 'Substitution'],
});

/** Every answer of the server is `{ data }`. */
export const data = <Answer>(body: { data: Answer }): Answer => body.data;

export const get = (url: string, params: object = {}) => ({
  url: `/approval${url}`,
  method: 'GET' as const,
  config: { params },
});
export const post = (url: string, body: object = {}) => ({
  url: `/approval${url}`,
  method: 'POST' as const,
  data: body,
});
