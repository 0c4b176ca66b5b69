import { actions } from './circulation/actions.ts';

const route = (path: string, handler: string, method = 'GET') => ({ method, path, handler, config: { auth: false } });

const desk = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [actions.lend] } }],
  },
});

/** Addresses under `/api/library`, where the controllers let in nobody but the site, and under `/library` for the desk. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      route('/search', 'library.search'),
      route('/everything', 'library.everything'),
      route('/items/:slug', 'library.item'),
      route('/reading', 'reading.list'),
      route('/reading', 'reading.forget', 'DELETE'),
      route('/reading/:item', 'reading.one'),
      route('/reading/:item', 'reading.join', 'POST'),
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
    ],
  },
};
