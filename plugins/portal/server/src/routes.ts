const route = (method: string, path: string, handler: string) => ({ method, path, handler, config: { auth: false } });

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
      route('GET', '/organisation', 'records.organisation'),
      route('GET', '/timetables', 'records.timetables'),
      route('GET', '/timetables/:class', 'records.timetable'),
      route('GET', '/quality', 'records.quality'),
      route('GET', '/facets/:path', 'reading.facets'),
      route('GET', '/:path', 'reading.list'),
      route('GET', '/:path/:key', 'reading.one'),
    ],
  },
};
