const route = (path: string, handler: string, method = 'GET') => ({ method, path, handler, config: { auth: false } });

/** Addresses under `/api/library`; the controller lets in nobody but the site. */
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
    ],
  },
};
