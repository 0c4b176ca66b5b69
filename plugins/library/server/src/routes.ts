import { actions } from './actions.ts';

const route = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });

const manage = (path: string, handler: string) => ({
  method: 'POST',
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [actions.manage] } }],
  },
});

/** Addresses under `/api/library`, where the controllers let in nobody but the site, and `/library` for the panel. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      route('/search', 'library.search'),
      route('/items/:slug', 'library.item'),
      route('/collections', 'lists.collections'),
      route('/collections/:slug', 'lists.collection'),
      route('/reading-lists', 'lists.readingLists'),
      route('/reading-lists/:slug', 'lists.readingList'),
    ],
  },
  admin: {
    type: 'admin',
    routes: [
      manage('/import/preview', 'import.preview'),
      manage('/import', 'import.run'),
      manage('/drafts', 'ingest.draft'),
      {
        method: 'GET',
        path: '/items/:documentId/file',
        handler: 'ingest.report',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
};
