import { actions } from './actions.ts';

const route = (method: string, path: string, handler: string) => ({ method, path, handler, config: { auth: false } });

const figures = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [actions.statistics] } },
    ],
  },
});

/** Reading is open to everybody; sessions ask for the site's token themselves. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      route('POST', '/session', 'session.open'),
      route('DELETE', '/session', 'session.close'),
      route('GET', '/me', 'session.me'),
      route('GET', '/log', 'log.follow'),
      route('GET', '/school', 'reading.school'),
      route('GET', '/index/:path', 'machines.index'),
      route('GET', '/breaks', 'machines.breaks'),
      route('GET', '/staffing', 'machines.staffing'),
      route('POST', '/page-views', 'statistics.count'),
      route('GET', '/:path', 'reading.list'),
      route('GET', '/:path/:key', 'reading.one'),
    ],
  },
  admin: {
    type: 'admin',
    routes: [figures('/statistics', 'statistics.report'), figures('/statistics/csv', 'statistics.csv')],
  },
};
