const route = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { auth: false } });

/** Addresses under `/api/library`; the controller lets in nobody but the site. */
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
};
