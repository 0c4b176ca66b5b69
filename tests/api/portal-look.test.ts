import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContentBlock, page, portalLook, type StoredFile } from '../../config/src/contracts/index.ts';
import { publish } from '../helpers/editorial.ts';
import { documents, portalPeople, superAdmin } from '../helpers/portal-people.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';
import { pdf, photo, store } from '../helpers/test-files.ts';

const pages = 'api::page.page';
const look = 'api::portal-setting.portal-setting';
const visitor = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.30' };
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

let cms: TestCms;
let admin: string;
let files: Record<'shown' | 'inText' | 'sheet' | 'unused', StoredFile>;
const readPage = async (slug: string) => page.parse((await cms.http.get(`/api/portal/pages/${slug}`).expect(200)).body);
const readLook = async (query = '') =>
  portalLook.parse((await cms.http.get(`/api/portal/look${query}`).expect(200)).body);
const save = (data: object) =>
  cms.http.put(`/content-manager/single-types/${look}?locale=vi`).set('Authorization', admin).send(data);
const refusals = (body: { error: { details: { errors: { path: string[]; message: string }[] } } }) =>
  body.error.details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);

beforeAll(async () => {
  cms = await startCms();
  await portalPeople(cms.strapi);
  admin = await superAdmin(cms.strapi, cms.signIn);
  files = {
    shown: await store(cms.strapi, 'Sân trường.jpg', await photo(600, 400)),
    inText: await store(cms.strapi, 'Trong bài.jpg', await photo(600, 400)),
    sheet: await store(cms.strapi, 'Đơn.pdf', pdf(), 'application/pdf'),
    unused: await store(cms.strapi, 'Chưa dùng.pdf', pdf('x'), 'application/pdf'),
  };
});
afterAll(() => cms?.stop());

describe('a page of blocks', () => {
  it('shows every kind of block in its order, with its pictures and files for everybody', async () => {
    const { shown, inText, sheet, unused } = files;
    const image = { ...inText, alternativeText: 'Trong bài', url: '/api/files/x?signature=secret' };
    await publish(cms.strapi, pages, {
      title: 'Trang khối',
      slug: 'trang-khoi',
      body: text('Mở đầu'),
      blocks: [
        { __component: 'block.text', title: 'Đoạn', body: [...text('Chữ'), { type: 'image', image, children: [] }] },
        { __component: 'block.picture', picture: shown.id, pictureAlt: 'Sân trường', caption: 'Sáng' },
        {
          __component: 'block.gallery',
          pictures: [
            { picture: shown.id, pictureAlt: 'Một' },
            { picture: shown.id, pictureAlt: 'Hai' },
          ],
        },
        { __component: 'block.table', title: 'Giờ', rows: 'Nơi | Giờ\nVăn phòng | 7:30', firstColumnHeads: true },
        { __component: 'block.files', files: [sheet.id] },
        { __component: 'block.video', title: 'Phim', link: 'https://vimeo.com/1', transcript: 'Lời bình minh' },
        {
          __component: 'block.map',
          picture: shown.id,
          pictureAlt: 'Đường',
          address: 'Số 12',
          link: 'https://map.example/',
        },
        { __component: 'block.quote', text: 'Học, học nữa', speaker: 'V. I.' },
        { __component: 'block.statistics', figures: [{ value: '18', label: 'lớp' }] },
        { __component: 'block.people', people: [{ name: 'Lê Thị Hà', role: 'Hiệu trưởng' }] },
      ],
    });
    const { blocks, body } = await readPage('trang-khoi');
    expect(body).toHaveLength(1);
    expect(blocks.map(({ block }) => block.split('.')[1])).toEqual([
      'text',
      'picture',
      'gallery',
      'table',
      'files',
      'video',
      'map',
      'quote',
      'statistics',
      'people',
    ]);
    const one = <Name extends ContentBlock['block']>(name: Name) =>
      blocks.find((block): block is Extract<ContentBlock, { block: Name }> => block.block === name);
    expect(one('block.picture')).toMatchObject({ picture: { alt: 'Sân trường' }, caption: 'Sáng' });
    expect(one('block.gallery')?.pictures.map(({ picture }) => picture?.alt)).toEqual(['Một', 'Hai']);
    expect(one('block.text')?.body?.at(-1)).toMatchObject({ image: { alternativeText: 'Trong bài' } });
    expect(JSON.stringify(blocks)).not.toMatch(/signature|provider|documentId|__component/);

    for (const address of [
      one('block.picture')?.picture?.src.replace('/anh/', '/api/files/renditions/'),
      (one('block.text')?.body?.at(-1)?.image as { url: string } | undefined)?.url.replace(
        '/anh/',
        '/api/files/renditions/',
      ),
      one('block.files')?.files[0]?.href.replace('/tep/', '/api/files/'),
    ])
      await cms.http.get(String(address)).set(visitor).expect(200);
    await cms.http.get(`/api/files/${unused.hash}`).set(visitor).expect(404);
  });

  it('is found by the words of its blocks', async () => {
    await cms.settled();
    for (const words of ['mở đầu', 'bình minh', 'Văn phòng']) {
      const found = await cms.http
        .get(`/api/library/everything?q=${encodeURIComponent(words)}`)
        .set(visitor)
        .expect(200);
      expect([words, JSON.stringify(found.body).includes('trang-khoi')]).toEqual([words, true]);
    }
  });

  it('keeps what only a draft shows to itself', async () => {
    const draft = await store(cms.strapi, 'Nháp.pdf', pdf('nháp'), 'application/pdf');
    await documents(cms.strapi, pages).create({
      data: { title: 'Nháp', slug: 'nhap', blocks: [{ __component: 'block.files', files: [draft.id] }] },
      locale: 'vi',
    });
    await cms.http.get(`/api/files/${draft.hash}`).set(visitor).expect(404);
  });

  it('refuses what cannot be shown, and says where', async () => {
    const body = {
      title: 'Sai',
      blocks: [
        { __component: 'block.quote', text: 'Đúng' },
        { __component: 'block.table', title: 'Bảng', rows: 'A | B\n1 | 2 | 3' },
        { __component: 'block.video', title: 'Phim', link: 'https://phim.example/1' },
      ],
    };
    const answer = await cms.http
      .post(`/content-manager/collection-types/${pages}?locale=vi`)
      .set('Authorization', admin)
      .send(body)
      .expect(400);
    expect(refusals(answer.body)).toEqual([
      'blocks.1.rows: Dòng 2 của bảng có nhiều ô hơn hàng tên cột. Hãy thêm tên cột hoặc bớt ô.',
      'blocks.2.link: Đường dẫn phim phải là địa chỉ https của phim trên YouTube hoặc Vimeo.',
    ]);
  });

  it('names the block in which something is missing', async () => {
    const blocks = [
      { __component: 'block.text', body: text('x') },
      { __component: 'block.people', people: [{ role: 'R' }] },
    ];
    const { body } = await cms.http
      .post(`/content-manager/collection-types/${pages}/actions/publish?locale=vi`)
      .set('Authorization', admin)
      .send({ title: 'Thiếu', blocks })
      .expect(400);
    expect(JSON.stringify(body)).toContain('Hãy điền “Các khối 2 › Từng người 1 › Họ và tên”.');
  });
});

describe('the look of the portal', () => {
  it('is empty before anybody has set it, and says what would change that', async () => {
    const answer = await cms.http.get('/api/portal/look').expect(200);
    expect(portalLook.parse(answer.body)).toEqual({
      menu: [],
      home: [],
      footerColumns: [],
      footerText: null,
      actionColour: null,
      accentColour: null,
    });
    expect(answer.headers['x-khue-tags']?.split(' ')).toEqual([look, pages]);
  });

  it('refuses a colour that cannot be read, with its contrast', async () => {
    const pale = await save({ actionColour: '#E0A526' }).expect(400);
    expect(refusals(pale.body)).toEqual([
      'actionColour: “Màu liên kết và nút” chỉ có độ tương phản 1,8 : 1 với nền trang, cần ít nhất 4,5 : 1 để ai cũng đọc được. Hãy chọn màu đậm hơn.',
    ]);
    await save({ accentColour: 'đỏ' }).expect(400);
    expect((await readLook()).actionColour).toBeNull();
  });

  it('is shown as soon as it is saved, and the sites hear of it', async () => {
    const documentId = await publish(cms.strapi, pages, { title: 'Về trường', slug: 've-truong' });
    const news = { label: 'Tin', section: 'news' };
    await save({
      menu: [
        { label: 'Trường', links: [{ label: 'Giới thiệu', page: { connect: [{ documentId, locale: 'vi' }] } }, news] },
        { label: 'Bộ', link: 'https://moet.gov.vn/' },
      ],
      home: [{ __component: 'home.news' }, { __component: 'block.quote', text: 'Chào' }],
      footerColumns: [{ title: 'Cột', links: [news] }],
      footerText: 'Lời cuối',
      actionColour: '#1F5E4B',
    }).expect(200);
    await cms.settled();
    const shown = await readLook();
    expect(shown.menu[0]?.links[0]).toMatchObject({ page: { slug: 've-truong', title: 'Về trường' } });
    expect(shown.home.map(({ block }) => block)).toEqual(['home.news', 'block.quote']);
    expect(shown).toMatchObject({ footerText: 'Lời cuối', actionColour: '#1F5E4B' });
    expect((await readLook('?locale=en')).menu).toEqual(shown.menu);
    const [line] = await cms.strapi.db.query('plugin::portal.change').findMany({ orderBy: { id: 'desc' }, limit: 1 });
    expect(line.tags).toContain(look);

    // A page that is published anew keeps its entry; one that is taken back loses it.
    await documents(cms.strapi, pages).update({
      documentId,
      data: { title: 'Về chúng tôi' },
      locale: 'vi',
      status: 'published',
    } as never);
    expect((await readLook()).menu[0]?.links[0]?.page?.title).toBe('Về chúng tôi');
    await documents(cms.strapi, pages).unpublish({ documentId, locale: 'vi' });
    expect((await readLook()).menu[0]?.links[0]?.page ?? null).toBeNull();
  });

  it('keeps its entries when the form is saved again as it is', async () => {
    const { body } = await cms.http
      .get(`/content-manager/single-types/${look}?locale=vi`)
      .set('Authorization', admin)
      .expect(200);
    const [first, second] = body.data.menu;
    const untouched = { connect: [], disconnect: [] };
    const links = first.links.map((link: object) => ({ ...link, page: untouched }));
    await save({
      menu: [
        { ...first, links, page: untouched },
        { ...second, page: untouched },
      ],
    }).expect(200);
  });

  it('lets the same part stand on the home page once only', async () => {
    const twice = await save({ home: [{ __component: 'home.doors' }, { __component: 'home.doors' }] }).expect(400);
    expect(refusals(twice.body)).toEqual(['home.1: Phần “Trang chủ: lối vào” chỉ đặt một lần trên trang chủ.']);
  });
});
