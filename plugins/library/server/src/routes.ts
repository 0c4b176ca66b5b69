const route = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });

/** Addresses under `/api/library`; the controllers let in nobody but the site. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [
      route('/search', 'library.search'),
      route('/items/:slug', 'library.item'),
      route('/oai', 'sharing.oai'),
      route('/opds', 'sharing.opds'),
      route('/opds/:path(.*)', 'sharing.opds'),
      route('/new.rss', 'sharing.newItems'),
      route('/new.atom', 'sharing.newItems'),
    ],
  },
};
