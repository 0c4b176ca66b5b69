import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalPeople, secretNames, superAdmin } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

/** The only doors that open to somebody without an account; each judges its requests itself. */
const open = new Set([
  'GET /api/files/:id',
  'GET /api/files/renditions/:name',
  'GET /api/portal/:path',
  'GET /api/portal/log',
  'GET /api/portal/:path/:key',
  'GET /api/portal/look',
  'GET /api/portal/me',
  'GET /api/portal/personal',
  'GET /api/portal/school',
  'GET /api/portal/organisation',
  'GET /api/portal/timetables',
  'GET /api/portal/timetables/:class',
  'GET /api/portal/quality',
  'GET /api/portal/facets/:path',
  'POST /api/portal/session',
  'DELETE /api/portal/session',
  'GET /api/audit/heads',
  'GET /api/library/search',
  'GET /api/library/items/:slug',
  'GET /api/library/reading',
  'DELETE /api/library/reading',
  'GET /api/library/reading/:item',
  'POST /api/library/reading/:item',
]);

interface Route {
  method: string;
  path: string;
}

const routesOf = (strapi: Core.Strapi): Route[] => {
  const layers = (
    strapi.server.api('content-api') as unknown as { listRoutes(): { methods: string[]; path: string }[] }
  ).listRoutes();
  return layers.flatMap(({ methods, path }) =>
    methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })),
  );
};

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
  await portalPeople(cms.strapi);
});
afterAll(() => cms?.stop());

const request = ({ method, path }: Route, query = '') => {
  const address = path.replace(/:[a-z]+(\([^)]*\))?/gi, '1').replace(/\(\.\*\)/g, 'x');
  return cms.http[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](address + query);
};

describe('the API without an account', () => {
  it('answers nothing but the declared doors', async () => {
    const routes = routesOf(cms.strapi);
    expect(routes.length).toBeGreaterThan(open.size / 2);
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      const { status } = await request(route);
      if (open.has(name)) expect([200, 204, 400, 403, 404], name).toContain(status);
      else expect([401, 403, 404], name).toContain(status);
    }
  });

  it.each([
    '/api/auth/local',
    '/api/auth/local/register',
    '/api/auth/forgot-password',
    '/api/connect/google',
    '/api/users',
    '/api/users/me',
    '/api/upload/files',
  ])('has no %s', async (path) => {
    for (const method of ['get', 'post'] as const) {
      const { status } = await cms.http[method](path).send({ identifier: 'hocsinh', password: 'x' });
      expect([404, 405]).toContain(status);
    }
  });

  it('has no route for any type of the school', async () => {
    for (const [uid, type] of Object.entries(cms.strapi.contentTypes)) {
      if (!uid.startsWith('api::')) continue;
      const { pluralName, singularName } = type.info;
      for (const name of [pluralName, singularName])
        expect((await cms.http.get(`/api/${name}`)).status, name).toBe(404);
    }
  });

  it('never tells anything about a pupil, a guardian or a member of staff who is not to be named', async () => {
    const secrets = Object.values(secretNames);
    const probes = [
      '',
      '?populate=*',
      '?populate[0]=guardianships',
      '?filters[fullName][$startsWith]=T',
      '?locale=vi&pageSize=50',
      '?status=draft',
    ];
    for (const route of routesOf(cms.strapi).filter(({ method }) => method === 'GET'))
      for (const probe of probes) {
        const { text = '', headers } = await request(route, probe);
        for (const secret of secrets)
          expect(text + JSON.stringify(headers), `${route.path}${probe}`).not.toContain(secret);
      }
  });

  it('has no door to a hidden type in the admin either, not even for a super administrator', async () => {
    const boss = await superAdmin(cms.strapi, cms.signIn);
    const hidden = [
      'plugin::portal.session',
      'plugin::portal.ticket',
      'plugin::library.loan',
      'plugin::approval.run',
      'plugin::notices.notice',
    ];
    const known = Object.keys(cms.strapi.contentTypes);
    expect(hidden.filter((uid) => !known.includes(uid))).toEqual([]);
    for (const uid of hidden)
      for (const name of [uid, uid.toUpperCase(), encodeURIComponent(encodeURIComponent(uid))]) {
        const door = `/content-manager/collection-types/${name}`;
        expect((await cms.http.get(door).set('Authorization', boss)).status, door).toBe(404);
      }
    const news = '/content-manager/collection-types/api::news-article.news-article';
    await cms.http.get(news).set('Authorization', boss).expect(200);
  });

  it('says nothing of the software behind it', async () => {
    const { headers } = await cms.http.get('/api/portal/news');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
