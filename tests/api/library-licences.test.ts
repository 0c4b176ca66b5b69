import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NoticePage, NoticeRow, ReviewAnswer, Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { publish } from '../helpers/editorial.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const item = 'api::library-item.library-item';
const servers: Server[] = [];
const asked: string[] = [];
let cms: TestCms;
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  cms = await startCms({ settings: { PRIVATE_PARTNERS: 'true' } });
  await buildAccessSchool(cms.strapi);
  for (const [slug, licenceEndsOn] of Object.entries({ 'da-het': day(-1), 'sap-het': day(30), 'con-lau': day(31) }))
    await publish(cms.strapi, item, { title: slug, slug, licence: 'licensed', audience: 'public', licenceEndsOn });
}, 120_000);
afterAll(async () => {
  for (const server of servers) server.close();
  await cms?.stop();
});

/** A server outside of the school, at an address of its own. */
async function outside(answer: (method: string) => { status: number; location?: string }): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}`);
    const { status, location } = answer(request.method ?? '');
    response.writeHead(status, location ? { location } : {}).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sach`;
}

async function runSoon(name: string): Promise<void> {
  await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon(name);
  await cms.settled();
}

async function noticesOf(who: string, of: string): Promise<string[]> {
  const token = await cms.signIn(emailOf(who));
  const { body } = await cms.http.get('/notices/mine').set('Authorization', token).expect(200);
  return (body.data as NoticePage<NoticeRow>).rows
    .filter(({ kind, readAt }) => kind === of && readAt === null)
    .map(({ subject }) => subject.vi)
    .sort();
}

describe('licences', () => {
  it('that end soon or have ended are told to the librarian, once each', async () => {
    for (let run = 0; run < 2; run += 1) await runSoon('library.licences');
    expect(await noticesOf('librarian', 'library.licence')).toEqual([
      'Giấy phép sắp hết hạn: sap-het',
      'Giấy phép đã hết hạn: da-het',
    ]);
    expect(await noticesOf('teacher', 'library.licence')).toEqual([]);
  });
});

describe('links of items', () => {
  const links = 'library_link_states';
  let status = 404;

  /** A day passes for everything that is known of links. */
  const nextDay = async () => {
    const back = (column: string) => cms.strapi.db.connection.raw(`${column} - 1`);
    const changes = { since: back('since'), failed_on: back('failed_on'), next_check_on: back('next_check_on') };
    await cms.strapi.db.connection(links).update(changes);
    await runSoon('library.links');
  };
  async function review(): Promise<ReviewAnswer> {
    const token = await cms.signIn(emailOf('librarian'));
    return (await cms.http.get('/library/review').set('Authorization', token).expect(200)).body.data;
  }
  const rowsOf = async () =>
    (await review()).links.rows.map(({ title, state, problem, failures }) => [title, state, problem, failures]).sort();

  beforeAll(async () => {
    const addresses = {
      'mo-duoc': await outside((method) => ({ status: method === 'HEAD' ? 405 : 200 })),
      'khong-con': await outside(() => ({ status })),
      've-mang-trong': await outside(() => ({ status: 302, location: 'http://127.0.0.1:1/quan-tri' })),
      'dong-cua': 'http://127.0.0.1:1/sach',
    };
    for (const [slug, externalUrl] of Object.entries(addresses))
      await publish(cms.strapi, item, { title: slug, slug, kind: 'reference', licence: 'link', externalUrl });
    await cms.settled();
    await runSoon('library.links');
  }, 60_000);

  it('that fail are watched, whatever they lead to, and asked again on another day only', async () => {
    expect(await rowsOf()).toEqual([
      ['dong-cua', 'failing', 'unreachable', 1],
      ['khong-con', 'failing', 'gone', 1],
      ['ve-mang-trong', 'failing', 'not-public', 1],
    ]);
    const before = asked.length;
    await runSoon('library.links');
    expect(asked.length).toBe(before);
    expect(await noticesOf('librarian', 'library.link')).toEqual([]);
  });

  it('are broken on the third day, which the librarian is told once', async () => {
    for (let day = 0; day < 2; day += 1) await nextDay();
    expect((await rowsOf()).map(([title, state]) => [title, state])).toContainEqual(['khong-con', 'broken']);
    for (let day = 0; day < 3; day += 1) await nextDay();
    const told = ['dong-cua', 'khong-con', 've-mang-trong'].map((title) => `Liên kết hỏng: ${title}`);
    expect(await noticesOf('librarian', 'library.link')).toEqual(told);
    expect(await noticesOf('teacher', 'library.link')).toEqual([]);
  });

  it('that open again leave the list, and the notice is settled', async () => {
    status = 200;
    for (let day = 0; day < 3; day += 1) await nextDay();
    expect((await rowsOf()).map(([title]) => title)).toEqual(['dong-cua', 've-mang-trong']);
    expect(await noticesOf('librarian', 'library.link')).not.toContain('Liên kết hỏng: khong-con');
  });

  it('stand in the list beside licences and files in trouble, for those who keep the library', async () => {
    const { licences, files } = await review();
    expect(licences.rows.map(({ title, ended }) => [title, ended])).toEqual([
      ['da-het', true],
      ['sap-het', false],
    ]);
    expect(files).toEqual({ total: 0, rows: [] });
    await cms.http.get('/library/review').expect(401);
    await cms.http
      .get('/library/review')
      .set('Authorization', await cms.signIn(emailOf('teacher')))
      .expect(403);
  });
});
