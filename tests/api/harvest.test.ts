import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve, publish, rewrite, withdraw } from '../helpers/editorial.ts';
import { type OaiAddress, openOaiAddress } from '../helpers/oai-address.ts';
import { documents } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const itemUid = 'api::library-item.library-item';
const partnerUid = 'api::library-partner.library-partner';
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

let cms: TestCms;
/** The catalogue of this school at another address: a library like ours, as a partner sees it. */
let provider: OaiAddress;
let stranger: Server;
let strangerUrl: string;
let strangerSays: (query: string) => { status?: number; headers?: Record<string, string>; body?: string };
const items: string[] = [];

interface Log {
  state: string;
  added: number;
  changed: number;
  removed: number;
  received: number;
  offered: number;
  failure: string | null;
}

async function harvest(): Promise<void> {
  await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('library.harvest');
  await cms.settled();
}
const newestLog = async (partner: string) =>
  (
    await cms.strapi.documents('api::library-harvest.library-harvest' as never).findMany({
      filters: { partner: { documentId: partner } },
      sort: 'startedAt:desc',
      limit: 1,
    } as never)
  )[0] as unknown as Log;
const records = (partner: string) =>
  cms.strapi.documents('api::harvested-record.harvested-record' as never).findMany({
    filters: { partner: { documentId: partner } },
    sort: 'title:asc',
    limit: 500,
  } as never) as unknown as Promise<{ title: string; withdrawn: boolean; link: string; description: unknown }[]>;
async function partner(name: string, address: string, more: object = {}): Promise<string> {
  const data = { name, address, agreementNumber: '01/TT-LT', agreementFrom: day(-10), active: true, ...more };
  const { documentId } = await documents(cms.strapi, partnerUid).create({ data });
  await cms.settled();
  return documentId;
}
const rest = (documentId: string) => documents(cms.strapi, partnerUid).update({ documentId, data: { active: false } });

const frame = (content: string) =>
  `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-01-01T00:00:00Z</responseDate>${content}</OAI-PMH>`;
const identity = frame('<Identify><granularity>YYYY-MM-DD</granularity></Identify>');

beforeAll(async () => {
  cms = await startCms({ settings: { PRIVATE_PARTNERS: 'true' } });
  provider = await openOaiAddress(cms);
  stranger = createServer((request, response) => {
    const { status = 200, headers = {}, body = '' } = strangerSays(new URL(request.url ?? '/', 'http://x').search);
    response.writeHead(status, { 'content-type': 'text/xml', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/oai`;
  for (let number = 1; number <= 103; number += 1) {
    const data = {
      title: `Sách ${number}`,
      slug: `sach-${number}`,
      kind: 'book',
      audience: 'public',
      accessLevel: 'read',
    };
    items.push(await publish(cms.strapi, itemUid, data));
  }
  await cms.settled();
}, 180_000);
afterAll(async () => {
  await provider?.close();
  stranger?.close();
  await cms?.stop();
});

describe('the catalogue of a partner library', () => {
  let documentId: string;

  it('is harvested as soon as the partner is entered, over all parts and in spite of a busy moment', async () => {
    provider.troubles.push(503);
    documentId = await partner('Thư viện Hạc Thành', provider.url);
    expect(await newestLog(documentId)).toMatchObject({
      ...{ state: 'finished', added: 103, changed: 0, removed: 0, received: 103, offered: 103, failure: null },
    });
    const [first] = await records(documentId);
    expect(first).toMatchObject({
      title: 'Sách 1',
      withdrawn: false,
      link: expect.stringContaining('/thu-vien/sach-1'),
    });
    expect(first?.description).toContainEqual(['title', 'Sách 1']);
  });

  it('is asked the next time for what changed since, and gives what is new, changed and withdrawn', async () => {
    const before = provider.asked.length;
    await rewrite(cms.strapi, itemUid, items[0] as string, { title: 'Sách 1 (tái bản)' });
    await approve(cms.strapi, itemUid, items[0] as string);
    await withdraw(cms.strapi, itemUid, items[1] as string);
    await cms.settled();
    await harvest();
    expect(provider.asked.slice(before).find((query) => query.includes('ListRecords'))).toContain('from=');
    const log = await newestLog(documentId);
    expect(log).toMatchObject({ state: 'finished', removed: 1, received: 102, offered: 102 });
    // Two versions of one second bear one stamp: the change may be told of as none.
    const held = await records(documentId);
    expect(held.filter(({ withdrawn }) => withdrawn).map(({ title }) => title)).toEqual(['Sách 2']);
  });

  it('goes on where it was interrupted', async () => {
    const other = await partner('Thư viện nghỉ', provider.url, { active: false });
    // The second part and every try after it fail.
    const { asked, troubles } = provider;
    await rest(documentId);
    await cms.settled();
    const before = asked.length;
    troubles.push(...[0, 0, 404]);
    await documents(cms.strapi, partnerUid).update({ documentId: other, data: { active: true } });
    await cms.settled();
    expect(await newestLog(other)).toMatchObject({
      state: 'failed',
      added: 100,
      failure: expect.stringContaining('404'),
    });
    const failed = asked.length;
    await harvest();
    expect(await newestLog(other)).toMatchObject({ state: 'finished', received: 102 });
    expect(asked.slice(failed)[0]).toContain('resumptionToken');
    expect(asked.slice(before).filter((query) => query.includes('Identify'))).toHaveLength(1);
    await rest(other);
  });

  it('is found by readers with its source, while it is a partner and shares the item', async () => {
    await cms.settled();
    const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.61' };
    const find = async (q: string) =>
      (await cms.http.get('/api/library/elsewhere').query({ q }).set(site).expect(200)).body.records;
    await documents(cms.strapi, partnerUid).update({ documentId, data: { active: true } });
    await cms.settled();
    const [found] = await find('sach 45');
    expect(found).toMatchObject({ title: 'Sách 45', partner: 'Thư viện Hạc Thành' });
    expect(found.link).toContain('/thu-vien/sach-45');
    const titles = (await find('Sách 2')).map(({ title }: { title: string }) => title);
    expect(titles).not.toContain('Sách 2');
    // The school's own search finds its own items only.
    const own = await cms.http.get('/api/library/search').query({ q: 'Sách 45' }).set(site).expect(200);
    expect(own.body.items.filter(({ title }: { title: string }) => title === 'Sách 45')).toHaveLength(1);
    await rest(documentId);
    await cms.settled();
    expect(await find('sach 45')).toEqual([]);
    await cms.http.get('/api/library/elsewhere?q=').set(site).expect(400);
    await cms.http.get('/api/library/elsewhere?q=sach').expect(404);
  });

  it('is not read outside of the days of the agreement', async () => {
    const before = provider.asked.length;
    const late = await partner('Thư viện hết hạn', provider.url, { agreementTo: day(-1) });
    expect(provider.asked).toHaveLength(before);
    expect(await newestLog(late)).toBeUndefined();
  });
});

describe('a stranger at the address of a partner', () => {
  it.each([
    ['dẫn vào mạng nội bộ', () => ({ status: 302, headers: { location: 'http://127.0.0.2:80/' } })],
    ['dẫn vào mạng nội bộ', () => ({ status: 302, headers: { location: 'http://[::ffff:169.254.169.254]/latest' } })],
    ['chuyển hướng quá nhiều', () => ({ status: 302, headers: { location: '/oai' } })],
    ['Không đọc được', () => ({ body: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    ['Không đọc được', () => ({ body: '<html><body>Xin chào</body></html>' })],
    ['Không đọc được', () => ({ body: `${'<a>'.repeat(2000)}` })],
    ['từ chối', () => ({ body: frame('<error code="badArgument">Không</error>') })],
    [
      'không có điểm dừng',
      (query: string) => ({
        body: query.includes('Identify')
          ? identity
          : frame('<ListRecords><resumptionToken>mãi mãi</resumptionToken></ListRecords>'),
      }),
    ],
  ])('costs one line in the log: %s', async (words, says) => {
    strangerSays = says;
    const documentId = await partner(`Lạ ${Math.random()}`, strangerUrl);
    expect(await newestLog(documentId)).toMatchObject({ state: 'failed', failure: expect.stringContaining(words) });
    expect(await records(documentId)).toEqual([]);
    await rest(documentId);
    await cms.settled();
  });
});
