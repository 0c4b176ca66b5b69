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

/** Reading is open to everybody; sessions, and all that is a person's own, ask for the site's token themselves. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      route('POST', '/session', 'session.open'),
      route('DELETE', '/session', 'session.close'),
      route('GET', '/me', 'session.me'),
      route('GET', '/personal', 'account.personal'),
      route('POST', '/password', 'account.changePassword'),
      route('DELETE', '/sessions', 'account.closeAll'),
      route('POST', '/handover', 'handover.use'),
      route('POST', '/handover/name', 'handover.name'),
      route('POST', '/petitions', 'petition.receive'),
      route('POST', '/petitions/state', 'petition.progress'),
      route('GET', '/log', 'log.follow'),
      route('GET', '/preview', 'preview.show'),
      route('GET', '/school', 'reading.school'),
      route('GET', '/look', 'reading.look'),
      route('GET', '/organisation', 'records.organisation'),
      route('GET', '/timetables', 'records.timetables'),
      route('GET', '/timetables/:class', 'records.timetable'),
      route('GET', '/quality', 'records.quality'),
      route('GET', '/facets/:path', 'reading.facets'),
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
    routes: [
      {
        method: 'POST',
        path: '/handover',
        handler: 'handover.issue',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
      figures('/statistics', 'statistics.report'),
      figures('/statistics/csv', 'statistics.csv'),
    ],
  },
};
