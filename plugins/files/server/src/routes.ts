/** Koa answers HEAD by the same handlers. Each request is judged inside: `auth: false` opens no file. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      { method: 'GET', path: '/renditions/:name', handler: 'delivery.rendition', config: { auth: false } },
      { method: 'GET', path: '/:id', handler: 'delivery.original', config: { auth: false } },
    ],
  },
};
