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
      route('GET', '/preview', 'preview.show'),
      route('GET', '/school', 'reading.school'),
      route('GET', '/:path', 'reading.list'),
      route('GET', '/:path/:key', 'reading.one'),
    ],
  },
};
