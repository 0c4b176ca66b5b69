/** Open to everybody: a head is worth something only when many have seen it. */
export const routes = {
  'content-api': {
    type: 'content-api',
    routes: [{ method: 'GET', path: '/heads', handler: 'heads.list', config: { auth: false } }],
  },
};
