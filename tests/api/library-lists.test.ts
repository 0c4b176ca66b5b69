import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemList, itemListsAnswer } from '../../config/src/contracts/index.ts';
import { approve, publish, rewrite, withdraw, write } from '../helpers/editorial.ts';
import { documents, type PortalPeople, portalPeople } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.31' };
const item = 'api::library-item.library-item';

let cms: TestCms;
let people: PortalPeople;
const readers: Record<string, Record<string, string>> = { visitor: site };
const items: Record<string, string> = {};

const lists = async (kind: string, who: string) =>
  itemListsAnswer
    .parse(
      (
        await cms.http
          .get(`/api/library/${kind}`)
          .set(readers[who] as Record<string, string>)
          .expect(200)
      ).body,
    )
    .lists.map(({ slug, count }) => [slug, count]);
const list = (kind: string, slug: string, who: string) =>
  cms.http.get(`/api/library/${kind}/${slug}`).set(readers[who] as Record<string, string>);

async function add(slug: string, data: object = {}): Promise<void> {
  const all = { title: slug, slug, kind: 'book', accessLevel: 'read', audience: 'pupils', ...data };
  items[slug] = await publish(cms.strapi, item, all);
}

beforeAll(async () => {
  cms = await startCms();
  people = await portalPeople(cms.strapi);
  for (const who of ['hocsinh', 'phuhuynh']) {
    const answer = await cms.http
      .post('/api/portal/session')
      .set(site)
      .send({ identifier: who, password: testPassword });
    readers[who] = { ...site, 'x-khue-session': answer.body.token };
  }
  await add('cho-moi-nguoi', { audience: 'public' });
  await add('cho-hoc-sinh');
  await add('cho-giao-vien', { audience: 'staff' });
  items.nhap = await write(cms.strapi, item, { title: 'Nháp', slug: 'nhap', audience: 'public' });
  const all = ['cho-giao-vien', 'cho-hoc-sinh', 'nhap', 'cho-moi-nguoi'].map((slug) => items[slug]);
  await documents(cms.strapi, 'api::library-collection.library-collection').create({
    data: { title: 'Tủ sách khối 5', slug: 'khoi-5', grades: [5], items: all },
  });
  const entries = all.map((documentId, index) => ({ item: documentId, note: `Thứ ${index + 1}` }));
  const { documentId: owner } = await documents(cms.strapi, 'api::staff-member.staff-member').create({
    data: { fullName: 'Cô Trang' },
  });
  for (const [slug, data] of Object.entries({
    'moi-lop': { audience: 'public' },
    'lop-5a': { audience: 'pupils', schoolClass: people.schoolClass },
    'giao-vien': { audience: 'staff' },
  }))
    await documents(cms.strapi, 'api::reading-list.reading-list').create({
      data: { title: slug, slug, owner, grade: 5, entries, ...data },
    });
}, 120_000);
afterAll(() => cms?.stop());

describe('a collection', () => {
  it('shows and counts what the reader may see elsewhere', async () => {
    expect(await lists('collections', 'visitor')).toEqual([['khoi-5', 1]]);
    expect(await lists('collections', 'hocsinh')).toEqual([['khoi-5', 2]]);
    const { body } = await list('collections', 'khoi-5', 'visitor').expect(200);
    expect(itemList.parse(body).items.map(({ slug }) => slug)).toEqual(['cho-moi-nguoi']);
  });

  it('loses an item that is withdrawn, and is not shown once it has none', async () => {
    await withdraw(cms.strapi, item, items['cho-moi-nguoi'] as string);
    expect(await lists('collections', 'visitor')).toEqual([]);
    await list('collections', 'khoi-5', 'visitor').expect(404);
    await add('cho-moi-nguoi-2', { audience: 'public' });
  });
});

describe('a reading list', () => {
  it('is shown to those it is meant for, in its order and with its notes', async () => {
    expect(await lists('reading-lists', 'visitor')).toEqual([]);
    for (const who of ['hocsinh', 'phuhuynh'])
      expect(await lists('reading-lists', who)).toEqual([
        ['lop-5a', 1],
        ['moi-lop', 1],
      ]);
    const { body } = await list('reading-lists', 'lop-5a', 'hocsinh').expect(200);
    expect(itemList.parse(body)).toMatchObject({
      by: 'Cô Trang',
      schoolClass: '5A',
      items: [{ slug: 'cho-hoc-sinh', note: 'Thứ 2' }],
    });
  });

  it.each([
    ['lop-5a', 'visitor'],
    ['giao-vien', 'hocsinh'],
    ['khong-co', 'hocsinh'],
    ['%00', 'hocsinh'],
  ])('%s does not exist for %s', async (slug, who) => {
    await list('reading-lists', slug, who).expect(404);
  });

  it('keeps an item whose version in force is renewed', async () => {
    const documentId = items['cho-hoc-sinh'] as string;
    await rewrite(cms.strapi, item, documentId, { title: 'Tên mới' });
    await approve(cms.strapi, item, documentId);
    const { body } = await list('reading-lists', 'lop-5a', 'hocsinh').expect(200);
    expect(itemList.parse(body).items.map(({ title }) => title)).toContain('Tên mới');
    expect(await lists('collections', 'hocsinh')).toEqual([['khoi-5', 1]]);
  });
});
