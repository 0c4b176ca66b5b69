import { actions } from './actions.ts';

const route = (path: string, handler: string, method = 'GET') => ({ method, path, handler, config: { auth: false } });

const allowed = (action: string, method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
  },
});
const desk = allowed.bind(undefined, actions.lend);
const manage = allowed.bind(undefined, actions.manage);
const figures = allowed.bind(undefined, actions.statistics, 'GET');

/** Addresses under `/api/library`, where the controllers let in nobody but the site, and under `/library` for the panel. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      route('/search', 'library.search'),
      route('/everything', 'library.everything'),
      route('/items/:slug', 'library.item'),
      route('/suggestions', 'beside.suggestions'),
      route('/elsewhere', 'beside.elsewhere'),
      route('/collections', 'lists.collections'),
      route('/collections/:slug', 'lists.collection'),
      route('/reading-lists', 'lists.readingLists'),
      route('/reading-lists/:slug', 'lists.readingList'),
      route('/reading', 'reading.list'),
      route('/reading', 'reading.forget', 'DELETE'),
      route('/reading/:item', 'reading.one'),
      route('/reading/:item', 'reading.join', 'POST'),
      route('/loans', 'reading.loans'),
      route('/catalogue', 'catalogue.list'),
      route('/oai', 'sharing.oai'),
      route('/opds', 'sharing.opds'),
      route('/opds/:path(.*)', 'sharing.opds'),
      route('/new.rss', 'sharing.newItems'),
      route('/new.atom', 'sharing.newItems'),
    ],
  },
  admin: {
    type: 'admin',
    routes: [
      desk('GET', '/readers/:code', 'loans.reader'),
      desk('POST', '/loans/lend', 'loans.lend'),
      desk('POST', '/loans/return', 'loans.giveBack'),
      desk('POST', '/loans/renew', 'loans.renew'),
      desk('GET', '/loans/overdue', 'loans.overdue'),
      manage('POST', '/import/preview', 'import.preview'),
      manage('POST', '/import', 'import.run'),
      manage('POST', '/drafts', 'ingest.draft'),
      manage('GET', '/review', 'review.list'),
      figures('/statistics', 'exports.statistics'),
      figures('/exports/statistics/:table', 'exports.statisticsTable'),
      manage('GET', '/exports/registers/:table', 'exports.registerTable'),
      manage('GET', '/exports/catalogue', 'exports.catalogue'),
      {
        method: 'GET',
        path: '/items/:documentId/file',
        handler: 'ingest.report',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
};
