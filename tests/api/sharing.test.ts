import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../helpers/books.ts';
import { approve, publish as bringIntoForce, rewrite, withdraw } from '../helpers/editorial.ts';
import { documents } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';
import { store } from '../helpers/test-files.ts';

const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.60' };
const uid = 'api::library-item.library-item';

let cms: TestCms;
let subject: string;

/** A calendar day at the school, counted from today. */
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

/** From another network each time, so that the limit of one is not what is tested. */
let asker = 0;
const ask = (query: string) =>
  cms.http
    .get(`/api/library/oai?${query}`)
    .set({ ...site, 'x-khue-client-address': `10.1.${(asker >> 8) & 255}.${asker++ & 255}` });
const oai = async (query: string) =>
  (
    await ask(query)
      .expect(200)
      .expect('Content-Type', /^text\/xml/)
  ).text;
const errorOf = async (query: string) => /<error code="(\w+)"/.exec(await oai(query))?.[1];
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text as string);

async function publish(slug: string, data: object = {}): Promise<string> {
  const item = { title: slug, slug, kind: 'book', accessLevel: 'read', audience: 'public', ...data };
  return bringIntoForce(cms.strapi, uid, item);
}
async function change(documentId: string, data: object): Promise<void> {
  await rewrite(cms.strapi, uid, documentId, data);
  await approve(cms.strapi, uid, documentId);
}
const identifier = (documentId: string) => `oai:localhost:${documentId}`;
const statusOf = async (documentId: string) => {
  const xml = await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier(documentId)}`);
  if (xml.includes('<error')) return /<error code="(\w+)"/.exec(xml)?.[1];
  return xml.includes('<header status="deleted">') ? 'deleted' : 'shared';
};

beforeAll(async () => {
  cms = await startCms();
  ({ documentId: subject } = await documents(cms.strapi, 'api::subject.subject').create({
    data: { code: 'TOAN-THU', name: 'Toán thử', assessment: 'score', fromGrade: 1, toGrade: 9 },
  }));
}, 120_000);
afterAll(() => cms?.stop());

describe('the catalogue for other libraries', () => {
  it('describes a public item in Dublin Core and in MARC 21', async () => {
    const file = await store(cms.strapi, 'toan-5.pdf', await makePdf(['Bìa']), 'application/pdf');
    const id = await publish('toan-5', {
      title: 'Toán lớp 5: phân số & hỗn số <ôn tập>',
      creators: 'Nguyễn Thị Hoà, Trần Đình Khôi',
      subject,
      grades: [5],
      publisher: 'NXB Giáo dục',
      year: 2024,
      isbn: '978-604-0-00000-0',
      accessLevel: 'download',
      file: file.id,
    });
    await documents(cms.strapi, 'api::library-copy.library-copy').create({
      data: { registrationNumber: 'TK.00012', place: 'Kho đọc', item: id, copyState: 'on-shelf' },
    });
    await cms.settled();
    const dc = await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier(id)}`);
    expect(all(dc, 'dc:title')).toEqual(['Toán lớp 5: phân số &amp; hỗn số &lt;ôn tập&gt;']);
    expect(all(dc, 'dc:creator')).toEqual(['Nguyễn Thị Hoà', 'Trần Đình Khôi']);
    expect(all(dc, 'dc:subject')).toEqual(['Toán thử']);
    expect(all(dc, 'dc:identifier')).toEqual([
      expect.stringMatching(/\/thu-vien\/toan-5$/),
      'ISBN 978-604-0-00000-0',
      expect.stringMatching(/\/tep\/[\w-]+$/),
      'ĐKCB TK.00012 (Kho đọc)',
    ]);
    expect(all(dc, 'setSpec')).toEqual(['kind', 'kind:book', 'grade', 'grade:5', 'subject', 'subject:TOAN-THU']);
    const marc = await oai(`verb=GetRecord&metadataPrefix=marcxml&identifier=${identifier(id)}`);
    expect(marc).toContain('<subfield code="a">Toán lớp 5</subfield>');
    expect(all(marc, 'leader')).toEqual([expect.stringMatching(/^.{24}$/)]);
  });

  it('gives the file only of what everybody may download', async () => {
    const file = await store(cms.strapi, 'doc.pdf', await makePdf(['Bìa']), 'application/pdf');
    const id = await publish('chi-doc', { file: file.id });
    await cms.settled();
    expect(await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier(id)}`)).not.toContain('/tep/');
  });

  it('knows nothing of what was never public', async () => {
    const pupils = await publish('cho-hoc-sinh', { audience: 'pupils' });
    const draft = await documents(cms.strapi, uid).create({
      data: { title: 'Nháp', slug: 'nhap', kind: 'book', audience: 'public', accessLevel: 'read' },
    });
    await cms.settled();
    expect(await statusOf(pupils)).toBe('idDoesNotExist');
    expect(await statusOf(draft.documentId)).toBe('idDoesNotExist');
  });

  it('tells of what is public no more that it is gone, and nothing else of it', async () => {
    const withdrawn = await publish('rut-ve', { title: 'Sách sắp rút' });
    const narrowed = await publish('thu-hep', { title: 'Sách sắp thu hẹp' });
    const expired = await publish('het-han', { title: 'Sách hết hạn', licenceEndsOn: day(-1) });
    const lasting = await publish('con-han', { licenceEndsOn: day(0) });
    await cms.settled();
    expect(await Promise.all([withdrawn, narrowed, expired, lasting].map(statusOf))).toEqual([
      'shared',
      'shared',
      'deleted',
      'shared',
    ]);
    await withdraw(cms.strapi, uid, withdrawn);
    await change(narrowed, { audience: 'staff' });
    await cms.settled();
    expect(await Promise.all([withdrawn, narrowed].map(statusOf))).toEqual(['deleted', 'deleted']);
    expect(await oai('verb=ListRecords&metadataPrefix=oai_dc')).not.toMatch(/Sách sắp|Sách hết hạn/);
    await change(narrowed, { audience: 'public' });
    await cms.settled();
    expect(await statusOf(narrowed)).toBe('shared');
  });

  it('stamps an item when it changes, and only then', async () => {
    const id = await publish('doi-ten');
    await cms.settled();
    const stamp = async () =>
      all(await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier(id)}`), 'datestamp')[0] as string;
    const first = await stamp();
    expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    await expect.poll(() => new Date().toISOString().slice(0, 19) > first.slice(0, 19)).toBe(true);
    await change(id, { title: 'Tên mới' });
    await cms.settled();
    const second = await stamp();
    expect(second > first).toBe(true);
    const since = await oai(`verb=ListIdentifiers&metadataPrefix=oai_dc&from=${second}`);
    expect(all(since, 'identifier')).toContain(identifier(id));
    expect(await errorOf(`verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01`)).toBe('noRecordsMatch');
  });

  it('stamps an item when a printed copy of it is written, moved to another or deleted', async () => {
    const [first, second] = [await publish('ban-in'), await publish('ban-khac')];
    await cms.settled();
    const marc = (id: string) => oai(`verb=GetRecord&metadataPrefix=marcxml&identifier=${identifier(id)}`);
    const stampOf = async (id: string) => all(await marc(id), 'datestamp')[0] as string;
    const copies = documents(cms.strapi, 'api::library-copy.library-copy');
    /** Does it a second later, and answers which of the two have another stamp then. */
    async function moved(work: () => Promise<unknown>): Promise<boolean[]> {
      const before = await Promise.all([first, second].map(stampOf));
      const newest = before.toSorted().at(-1) as string;
      await expect.poll(() => new Date().toISOString().slice(0, 19) > newest.slice(0, 19)).toBe(true);
      await work();
      await cms.settled();
      const after = await Promise.all([first, second].map(stampOf));
      return after.map((stamp, index) => stamp > (before[index] as string));
    }
    let documentId = '';
    const data = { registrationNumber: 'TK.00900', place: 'Kho mượn', item: first, copyState: 'on-shelf' };
    expect(await moved(async () => ({ documentId } = await copies.create({ data })))).toEqual([true, false]);
    expect(await marc(first)).toContain('TK.00900');
    const change = (changes: object) => () => copies.update({ documentId, data: changes });
    expect(await moved(change({ price: 20_000 }))).toEqual([false, false]);
    expect(await moved(change({ place: 'Kho đọc' }))).toEqual([true, false]);
    expect(await moved(change({ item: second }))).toEqual([true, true]);
    expect(await moved(change({ copyState: 'written-off' }))).toEqual([false, true]);
    expect(await moved(change({ copyState: 'on-shelf' }))).toEqual([false, true]);
    expect(await moved(() => copies.delete({ documentId }))).toEqual([false, true]);
  });

  it('answers mistakes with the codes of the protocol', async () => {
    const mistakes: Record<string, string> = {
      '': 'badVerb',
      'verb=Nothing': 'badVerb',
      'verb=Identify&verb=Identify': 'badVerb',
      'verb=Identify&x=1': 'badArgument',
      'verb=ListRecords': 'badArgument',
      'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc': 'badArgument',
      'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31': 'badArgument',
      'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-03-01T00:00:00Z': 'badArgument',
      'verb=ListRecords&metadataPrefix=oai_dc&set=%27%3B%20DROP': 'badArgument',
      'verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x': 'badArgument',
      'verb=ListRecords&resumptionToken=x': 'badResumptionToken',
      'verb=ListSets&resumptionToken=x': 'badResumptionToken',
      'verb=ListRecords&metadataPrefix=mods': 'cannotDisseminateFormat',
      'verb=ListRecords&metadataPrefix=oai_dc&set=grade:99': 'noRecordsMatch',
      'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:khong': 'idDoesNotExist',
      'verb=ListMetadataFormats&identifier=%00%FF': 'idDoesNotExist',
      [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${'x'.repeat(5000)}`]: 'badArgument',
    };
    for (const [query, code] of Object.entries(mistakes)) expect([query, await errorOf(query)]).toEqual([query, code]);
  });

  it('is there for the site only, which is told when a network hurries', async () => {
    await cms.http.get('/api/library/oai?verb=Identify').expect(404);
    const hurried = { ...site, 'x-khue-client-address': '203.0.113.99' };
    const answers = await Promise.all(
      Array.from({ length: 90 }, () => cms.http.get('/api/library/oai?verb=ListSets').set(hurried)),
    );
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    await ask('verb=Identify').expect(200);
  });
});

describe('feeds for reading programs', () => {
  const feed = (path: string) =>
    cms.http.get(`/api/library/${path}`).set({ ...site, 'x-khue-client-address': `10.2.0.${asker++ & 255}` });

  it('lead from the root to the shelves and their items, in both versions of OPDS', async () => {
    const root = await feed('opds')
      .expect(200)
      .expect('Content-Type', /profile=opds-catalog;kind=navigation/);
    expect(root.text).toContain('/opds/khoi/5"');
    expect(root.text).toContain('/opds/mon/TOAN-THU"');
    const shelf = await feed('opds/khoi/5')
      .expect(200)
      .expect('Content-Type', /kind=acquisition/);
    expect(all(shelf.text, 'title')).toEqual(['Khối 5', 'Toán lớp 5: phân số &amp; hỗn số &lt;ôn tập&gt;']);
    expect(shelf.text).toMatch(/rel="http:\/\/opds-spec.org\/acquisition\/open-access" href="[^"]+\/tep\//);
    const { body } = await feed('opds/v2/mon/TOAN-THU')
      .expect(200)
      .expect('Content-Type', /application\/opds\+json/);
    expect(body.metadata).toMatchObject({ numberOfItems: 1, currentPage: 1 });
    expect(body.publications[0].metadata).toMatchObject({ title: 'Toán lớp 5: phân số & hỗn số <ôn tập>' });
    expect(body.publications[0].metadata.subject[1]).toEqual({ code: 'TOAN-THU', name: 'Toán thử' });
    expect((await feed('opds/v2').expect(200)).body.navigation.length).toBeGreaterThan(10);
  });

  it('find what everybody may know, and lead through its pages', async () => {
    await expect.poll(async () => (await feed('opds/v2/tim?q=phan%20so').expect(200)).body.publications.length).toBe(1);
    expect((await feed('opds/v2/tim?q=hoc%20sinh').expect(200)).body.metadata.numberOfItems).toBe(0);
    const description = await feed('opds/opensearch.xml').expect(200);
    expect(description.text).toContain('/opds/tim?q={searchTerms}');
    for (const query of ['q=%00%22%28', `q=${'a'.repeat(5000)}`, 'page=-1', 'page=9e9']) {
      await feed(`opds/tim?${query}`).expect(200);
    }
  });

  it('tell of new items, and of nothing that is not public', async () => {
    const rss = await feed('new.rss')
      .expect(200)
      .expect('Content-Type', /rss\+xml/);
    expect(all(rss.text, 'title')).toContain('Tên mới');
    const atom = await feed('new.atom')
      .expect(200)
      .expect('Content-Type', /atom\+xml/);
    for (const { text } of [rss, atom, await feed('opds/moi')]) {
      expect(text).not.toMatch(/cho-hoc-sinh|Sách sắp rút|Sách hết hạn|Nháp/);
    }
  });

  it('are nowhere else', async () => {
    for (const path of ['opds/khoi/10', 'opds/v2/khac', 'opds/mon/%2e%2e', 'opds/v2/tim/x'])
      await feed(path).expect(404);
  });
});
