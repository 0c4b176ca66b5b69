import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, type StoredFile } from '../../config/src/contracts/index.ts';
import { approve, publish, rewrite, withdraw, write } from '../helpers/editorial.ts';
import { documents, portalPeople, superAdmin } from '../helpers/portal-people.ts';
import { startCms, type TestCms, testPassword } from '../helpers/start-cms.ts';
import { pdf, photo, state, store } from '../helpers/test-files.ts';

const siteHeaders = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.20' };
const items = 'api::library-item.library-item';
const news = 'api::news-article.news-article';
const disclosures = 'api::disclosure-document.disclosure-document';
const bytes = pdf('Toán lớp 5');

let cms: TestCms;
let admin: string;
/** Request headers of the people. */
const visitor = siteHeaders;
let pupil: Record<string, string>;
let guardian: Record<string, string>;
/** One file per kind of document that carries it. */
const files: Record<string, StoredFile> = {};
const itemOf: Record<string, string> = {};

const fetchFile = (id: string, headers: Record<string, string> = {}) =>
  cms.http.get(`/api/files/${id}`).set(headers).buffer();
const code = (body: unknown) => (apiError.parse(body).error.details as { code?: string }).code;

async function item(name: string, data: object, state: 'draft' | 'in-force' = 'in-force'): Promise<void> {
  files[name] = await store(cms.strapi, `${name}.pdf`, bytes, 'application/pdf');
  const all = {
    title: name,
    slug: name,
    kind: 'book',
    accessLevel: 'read',
    audience: 'pupils',
    file: files[name].id,
    ...data,
  };
  itemOf[name] = await (state === 'draft' ? write : publish)(cms.strapi, items, all);
}

async function logIn(identifier: string): Promise<Record<string, string>> {
  const answer = await cms.http
    .post('/api/portal/session')
    .set(siteHeaders)
    .send({ identifier, password: testPassword })
    .expect(200);
  return { ...siteHeaders, 'x-khue-session': answer.body.token };
}

/** An address as the admin gets it for a file. */
async function signedAddress(file: StoredFile): Promise<URL> {
  const answer = await cms.http.get(`/upload/files/${file.id}`).set('Authorization', admin).expect(200);
  return new URL(answer.body.url, 'http://cms');
}

beforeAll(async () => {
  cms = await startCms();
  await portalPeople(cms.strapi);
  admin = await superAdmin(cms.strapi, cms.signIn);
  [pupil, guardian] = [await logIn('hocsinh'), await logIn('phuhuynh')];
  await item('cho-hoc-sinh', {});
  await item('cho-moi-nguoi', { audience: 'public' });
  await item('cho-giao-vien', { audience: 'staff' });
  await item('chi-mo-ta', { audience: 'public', accessLevel: 'metadata' });
  await item('ban-nhap', { audience: 'public' }, 'draft');
  files.loose = await store(cms.strapi, 'Không ai dùng.pdf', bytes);
  files.plan = await store(cms.strapi, 'Giáo án.pdf', bytes);
  await documents(cms.strapi, 'api::lesson-plan.lesson-plan').create({
    data: { title: 'Phân số', attachments: [files.plan.id] },
  });
});
afterAll(() => cms?.stop());

describe('a file is as public as the most public published document that carries it', () => {
  it.each([
    ['cho-moi-nguoi', 200, 200, 200],
    ['cho-hoc-sinh', 404, 200, 200],
    ['cho-giao-vien', 404, 404, 404],
    ['chi-mo-ta', 404, 404, 404],
    ['ban-nhap', 404, 404, 404],
    ['loose', 404, 404, 404],
    ['plan', 404, 404, 404],
  ])('%s: visitor %i, pupil %i, guardian %i', async (name, forVisitor, forPupil, forGuardian) => {
    const { hash } = files[name] as StoredFile;
    await fetchFile(hash, visitor).expect(forVisitor);
    await fetchFile(hash, pupil).expect(forPupil);
    await fetchFile(hash, guardian).expect(forGuardian);
    // Who is not the site and shows no signature has no way in at all.
    await fetchFile(hash).expect(404);
    await fetchFile(hash, { 'x-khue-session': pupil['x-khue-session'] as string }).expect(404);
  });

  it('follows publication at once', async () => {
    const { hash } = files['ban-nhap'] as StoredFile;
    const documentId = itemOf['ban-nhap'] as string;
    await approve(cms.strapi, items, documentId);
    await fetchFile(hash, visitor).expect(200);
    await withdraw(cms.strapi, items, documentId);
    await fetchFile(hash, visitor).expect(404);
  });

  it('opens a file that two documents carry to the readers of the wider one', async () => {
    const { hash, id } = files['cho-giao-vien'] as StoredFile;
    const data = { title: 'Công khai', slug: 'cong-khai', issuedOn: '2026-09-01', category: 'plan', files: [id] };
    const documentId = await publish(cms.strapi, disclosures, data);
    await fetchFile(hash, visitor).expect(200);
    await withdraw(cms.strapi, disclosures, documentId);
    await fetchFile(hash, visitor).expect(404);
  });
});

describe('a visitor and a file for pupils', () => {
  it.each([
    ['its database id', () => String(files['cho-hoc-sinh']?.id)],
    ['its name', () => 'cho-hoc-sinh.pdf'],
    ['its stored name', () => `${files['cho-hoc-sinh']?.hash}.pdf`],
    ['upper case', () => String(files['cho-hoc-sinh']?.hash).toUpperCase()],
    ['a slash at the end', () => `${files['cho-hoc-sinh']?.hash}/`],
    ['an encoded slash', () => `%2F${files['cho-hoc-sinh']?.hash}`],
    ['the way through folders', () => `..%2F..%2Ffiles%2F${files['cho-hoc-sinh']?.hash}.pdf`],
    ['another way through folders', () => '....//....//etc/passwd'],
    ['NUL', () => `${files['cho-hoc-sinh']?.hash}%00`],
    ['a pattern', () => '%25'],
    ['the rendition route', () => `renditions/${files['cho-hoc-sinh']?.hash}.pdf`],
    ['folders in the rendition route', () => 'renditions/..%2F..%2F..%2Fsecrets.json'],
    ['a query', () => `${files['cho-hoc-sinh']?.hash}?audience=public&expires=9999999999&signature=`],
    ['a query of lists', () => `${files['cho-hoc-sinh']?.hash}?expires[]=9999999999&signature[]=x`],
  ])('cannot fetch it by %s', async (_, address) => {
    for (const method of ['get', 'head'] as const)
      for (const headers of [
        visitor,
        {},
        { ...visitor, Range: 'bytes=0-0' },
        { ...visitor, 'x-khue-session': 'A'.repeat(43) },
      ]) {
        const answer = await cms.http[method](`/api/files/${address()}`).set(headers);
        expect([400, 404]).toContain(answer.status);
        expect(answer.text ?? '').not.toContain('%PDF');
      }
  });

  it.each(['/uploads/x.pdf', '/UPLOADS/x.pdf', '/uploads/../files/x', '/api/upload/files', '/api/upload', '/files'])(
    'finds nothing under %s',
    async (path) => {
      const answer = await cms.http.get(path).set(visitor);
      expect([401, 403, 404, 405]).toContain(answer.status);
    },
  );

  it('learns nothing from HEAD, and the answer for a file that does not exist is the same', async () => {
    const { hash } = files['cho-hoc-sinh'] as StoredFile;
    const [there, nowhere] = await Promise.all([hash, 'f'.repeat(32)].map((id) => fetchFile(id, visitor).expect(404)));
    expect(there?.body).toEqual(nowhere?.body);
    expect(code(there?.body)).toBe('files.not-found');
    expect(Object.keys(there?.headers ?? {}).sort()).toEqual(Object.keys(nowhere?.headers ?? {}).sort());
    const head = await cms.http.head(`/api/files/${hash}`).set(visitor).expect(404);
    expect(head.headers['content-disposition']).toBeUndefined();
  });

  it('loses it with the session', async () => {
    const session = await logIn('hocsinh');
    const { hash } = files['cho-hoc-sinh'] as StoredFile;
    await fetchFile(hash, session).expect(200);
    await cms.http.delete('/api/portal/session').set(session).expect(204);
    await fetchFile(hash, session).expect(404);
  });
});

describe('delivery', () => {
  it('sends the whole file with headers that let nothing run', async () => {
    const { hash } = files['cho-hoc-sinh'] as StoredFile;
    const answer = await fetchFile(hash, pupil).expect(200);
    expect(Buffer.compare(answer.body, bytes)).toBe(0);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': `inline; filename="cho-hoc-sinh.pdf"; filename*=UTF-8''cho-hoc-sinh.pdf`,
    });
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    const open = await fetchFile(files['cho-moi-nguoi']?.hash as string, visitor).expect(200);
    expect(open.headers['cache-control']).toBe('public, no-cache');
  });

  it('sends parts', async () => {
    const { hash } = files['cho-hoc-sinh'] as StoredFile;
    const part = async (range: string, status: number) =>
      (await fetchFile(hash, { ...pupil, Range: range }).expect(status)) as never as {
        body: Buffer;
        headers: Record<string, string>;
      };
    const middle = await part('bytes=5-8', 206);
    expect(middle.body.toString('latin1')).toBe(bytes.subarray(5, 9).toString('latin1'));
    expect(middle.headers['content-range']).toBe(`bytes 5-8/${bytes.length}`);
    expect((await part('bytes=-6', 206)).body.toString()).toBe('%%EOF\n');
    expect((await part(`bytes=${bytes.length}-`, 416)).headers['content-range']).toBe(`bytes */${bytes.length}`);
    expect((await part('bytes=0-1,3-4', 200)).headers['content-length']).toBe(String(bytes.length));
    const head = await cms.http
      .head(`/api/files/${hash}`)
      .set({ ...pupil, Range: 'bytes=0-9' })
      .expect(206);
    expect(head.headers['content-length']).toBe('10');
  });

  it('answers 304 for what the browser has, and the whole file when it changed in between', async () => {
    const { hash } = files['cho-hoc-sinh'] as StoredFile;
    const { etag } = (await fetchFile(hash, pupil)).headers as { etag: string };
    await fetchFile(hash, { ...pupil, 'If-None-Match': etag }).expect(304);
    await fetchFile(hash, { ...visitor, 'If-None-Match': etag }).expect(404);
    await fetchFile(hash, { ...pupil, Range: 'bytes=0-1', 'If-Range': etag }).expect(206);
    await fetchFile(hash, { ...pupil, Range: 'bytes=0-1', 'If-Range': '"old"' }).expect(200);
  });

  it('hands other types out as downloads, under their Vietnamese names', async () => {
    const file = await store(cms.strapi, 'Đơn xin nghỉ học.txt', Buffer.from('Kính gửi cô'));
    const data = { title: 'Mẫu đơn', slug: 'mau-don', issuedOn: '2026-09-01', category: 'plan', files: [file.id] };
    await publish(cms.strapi, disclosures, data);
    const answer = await fetchFile(file.hash, visitor).expect(200);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="Don xin nghi hoc.txt"; filename*=UTF-8''${encodeURIComponent('Đơn xin nghỉ học.txt')}`,
    );
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['content-security-policy']).toMatch(/sandbox$/);
  });
});

describe('signed addresses of the admin', () => {
  it('open the file for the editor, for a while', async () => {
    const url = await signedAddress(files.plan as StoredFile);
    expect(url.pathname).toBe(`/api/files/${files.plan?.hash}`);
    const answer = await cms.http.get(url.pathname + url.search).expect(200);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(Number(url.searchParams.get('expires')) - Date.now() / 1000).toBeLessThanOrEqual(20 * 60);
  });

  it('open no other file, end, and cannot be prolonged', async () => {
    const url = await signedAddress(files.plan as StoredFile);
    await cms.http.get(`/api/files/${files['cho-hoc-sinh']?.hash}${url.search}`).expect(404);
    const later = new URL(url);
    later.searchParams.set('expires', String(Number(url.searchParams.get('expires')) + 300));
    await cms.http.get(later.pathname + later.search).expect(404);
    const { sign } = await import('../../plugins/files/server/src/signature.ts');
    const past = sign('test-file_secret-of-no-worth', files.plan?.hash as string, Date.now() / 1000 - 3600);
    await cms.http.get(`${url.pathname}?expires=${past.expires}&signature=${past.signature}`).expect(404);
    const foreign = sign('another-secret', files.plan?.hash as string, Date.now() / 1000);
    await cms.http.get(`${url.pathname}?expires=${foreign.expires}&signature=${foreign.signature}`).expect(404);
  });
});

describe('pictures', () => {
  let cover: StoredFile;
  beforeAll(async () => {
    cover = await store(cms.strapi, 'Sân trường.JPG', await photo());
  });
  const rendition = (key: string) => {
    const { hash, ext } = cover.formats?.[key] ?? { hash: '', ext: '' };
    return `/api/files/renditions/${hash}${ext}`;
  };

  it('get renditions that stand upright and are no larger than the original', () => {
    expect(cover).toMatchObject({ width: 1200, height: 1800, ext: '.jpg', mime: 'image/jpeg' });
    expect(Object.keys(cover.formats ?? {}).sort()).toEqual(
      [
        'thumbnail',
        ...['240', '480', '720', '960', '1200'].flatMap((width) => [`avif-${width}`, `webp-${width}`]),
      ].sort(),
    );
    expect(cover.formats?.['avif-480']).toMatchObject({ width: 480, height: 720, mime: 'image/avif' });
  });

  it('lose what the camera wrote into them', async () => {
    expect((await photo()).includes('Khue-mat')).toBe(true);
    const url = await signedAddress(cover);
    const original = await cms.http
      .get(url.pathname + url.search)
      .buffer()
      .expect(200);
    const metadata = await sharp(original.body).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.orientation).toBeUndefined();
    expect(Buffer.from(original.body).includes('Khue-mat')).toBe(false);
  });

  it('are open to everybody once a public document shows them, and not before', async () => {
    await cms.http.get(rendition('avif-480')).expect(404);
    const data = {
      title: 'Khai giảng',
      slug: 'khai-giang',
      publishedOn: '2026-09-05',
      cover: cover.id,
      coverAlt: 'Sân trường',
    };
    const documentId = await write(cms.strapi, news, data);
    await cms.http.get(rendition('avif-480')).expect(404);
    await approve(cms.strapi, news, documentId);
    const answer = await cms.http.get(rendition('avif-480')).buffer().expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect((await sharp(answer.body).metadata()).width).toBe(480);
    await withdraw(cms.strapi, news, documentId);
    await cms.http.get(rendition('avif-480')).expect(404);
  });

  it('inside a text count as carried, and keep no signature in the text', async () => {
    const signed = await signedAddress(cover);
    const image = { ...cover, alternativeText: 'Sân trường', url: signed.pathname + signed.search };
    const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
    const data = { title: 'Ảnh', slug: 'anh', publishedOn: '2026-09-05', body };
    const answer = await cms.http
      .post(`/content-manager/collection-types/${news}?locale=vi`)
      .set('Authorization', admin)
      .send(data)
      .expect(201);
    expect(answer.body.data.body[0].image.url).toContain('signature=');
    const rows = await cms.strapi.db.connection('news_articles').where({ slug: 'anh' }).select('body');
    expect(JSON.stringify(rows)).toContain(cover.hash);
    expect(JSON.stringify(rows)).not.toContain('signature=');
    await cms.http.get(rendition('webp-960')).expect(404);
    // The administrator has no staff record; whoever of the staff saves it may hand it in.
    await rewrite(cms.strapi, news, answer.body.data.documentId, {});
    await approve(cms.strapi, news, answer.body.data.documentId);
    await cms.http.get(rendition('webp-960')).expect(200);
  });

  it('of an item for pupils are for pupils', async () => {
    const picture = await store(
      cms.strapi,
      'bia.png',
      await sharp(await photo(300, 200))
        .png()
        .toBuffer(),
    );
    const { hash, ext } = picture.formats?.['avif-300'] ?? { hash: '', ext: '' };
    await rewrite(cms.strapi, items, itemOf['cho-hoc-sinh'] as string, { cover: picture.id });
    await approve(cms.strapi, items, itemOf['cho-hoc-sinh'] as string);
    await cms.http.get(`/api/files/renditions/${hash}${ext}`).set(visitor).expect(404);
    const answer = await cms.http.get(`/api/files/renditions/${hash}${ext}`).set(pupil).expect(200);
    expect(answer.headers['cache-control']).toBe('private, max-age=300');
  });

  it('get new addresses when they are replaced, and the old ones end', async () => {
    const before = rendition('webp-480');
    const url = await signedAddress(cover);
    const replacement = await sharp(await photo(900, 600))
      .jpeg()
      .toBuffer();
    await cms.http
      .post(`/upload?id=${cover.id}`)
      .set('Authorization', admin)
      .attach('files', replacement, { filename: 'moi.jpeg', contentType: 'image/jpeg' })
      .expect(200);
    cover = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: cover.id } });
    expect(rendition('webp-480')).not.toBe(before);
    expect((await signedAddress(cover)).pathname).toBe(url.pathname);
    await cms.http.get(before).expect(404);
    // What was said about the people in the old picture was not said about the new one.
    await cms.http.get(rendition('webp-480')).expect(404);
    await state(cms.strapi, cover, 'no-pupil');
    await cms.http.get(rendition('webp-480')).expect(200);
  });

  it('disappear from the store when they are deleted', async () => {
    const picture = await store(cms.strapi, 'xoa.jpg', await photo(600, 400));
    const keep: { read(file: object): Promise<NodeJS.ReadableStream> } = cms.strapi.plugin('files').service('store');
    const all = [picture, ...Object.values(picture.formats ?? {})];
    for (const one of all) (await keep.read(one)).resume();
    await cms.http.delete(`/upload/files/${picture.id}`).set('Authorization', admin).expect(200);
    for (const one of all) await expect(keep.read(one)).rejects.toMatchObject({ code: 'files.missing' });
  });
});

describe('the guard stands at every way in', () => {
  const upload = (path: string, name: string, content: Buffer, contentType: string, field = 'files') =>
    cms.http.post(path).set('Authorization', admin).attach(field, content, { filename: name, contentType });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const bad: [string, string, string, () => Promise<Buffer> | Buffer][] = [
    ['logo.svg', 'image/svg+xml', 'files.type-not-allowed', () => svg],
    ['trang.html', 'text/html', 'files.type-not-allowed', () => Buffer.from('<html>')],
    ['anh.png', 'image/png', 'files.type-mismatch', () => svg],
    ['anh.png', 'image/png', 'files.type-mismatch', () => photo(10, 10)],
    ['anh.jpg', 'image/jpeg', 'files.picture-broken', async () => (await photo(400, 300)).subarray(0, 3000)],
    ['anh.jpg', 'image/jpeg', 'files.picture-broken', () => Buffer.from('\xff\xd8\xff\xe0nothing', 'latin1')],
    ['dong.gif', 'image/gif', 'files.picture-animated', () => animation()],
    ['to.png', 'image/png', 'files.picture-huge', () => huge()],
    ['trong.pdf', 'application/pdf', 'files.empty', () => Buffer.alloc(0)],
    ['chay.exe', 'application/octet-stream', 'files.type-not-allowed', () => Buffer.from('MZ')],
  ];

  it.each(bad)('%s as %s is refused with %s', async (name, contentType, refused, content) => {
    const bytesOf = await content();
    // An empty file never reaches the service: Strapi answers "Files are empty" itself.
    const previous = await sameKind(name);
    const before = await cms.strapi.db.query('plugin::upload.file').count();
    const paths = refused === 'files.empty' ? [] : ['/upload', '/upload/files', `/upload?id=${previous}`];
    for (const path of paths) {
      const { body } = await upload(path, name, bytesOf, contentType).expect(400);
      const error = apiError.parse(body).error;
      expect((error.details as { code?: string }).code, path).toBe(refused);
      expect(error.message).toMatch(/[.…]$/);
      expect(error.message).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàéèíìóòúùý]/i);
    }
    await expect(store(cms.strapi, name, bytesOf, contentType)).rejects.toMatchObject({ details: { code: refused } });
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(before);
  });

  it('stores what is good, under a random name and by what it is', async () => {
    const { body } = await upload('/upload', 'Kế hoạch.PDF', bytes, 'application/octet-stream').expect(201);
    expect(body[0]).toMatchObject({ name: 'Kế hoạch.pdf', ext: '.pdf', mime: 'application/pdf', isUrlSigned: true });
    expect(body[0].hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it('replaces a file only by one of its kind', async () => {
    const { body } = await upload(`/upload?id=${files.loose?.id}`, 'anh.jpg', await photo(20, 20), 'image/jpeg').expect(
      400,
    );
    expect(code(body)).toBe('files.replace-type');
  });

  it.each(['/upload', '/api/portal/session', '/admin/login', '/'])(
    'reads no form with files at %s from a stranger, so that nothing is left on the disk',
    async (path) => {
      for (const token of ['', 'Bearer guess', `Bearer ${pupil['x-khue-session']}`]) {
        const form = cms.http.post(path).set(siteHeaders).attach('other', bytes, 'a.pdf');
        const { body } = await (token ? form.set('Authorization', token) : form).expect(415);
        expect(code(body)).toBe('files.form');
      }
    },
  );

  it('fetches nothing from addresses', async () => {
    const answer = await cms.http
      .post('/upload/actions/upload-from-urls')
      .set('Authorization', admin)
      .send({ urls: ['https://example.vn/a.jpg'] });
    expect(answer.text).toContain('Khuê không tự tải tệp từ địa chỉ khác');
    expect(answer.text).not.toContain('file:complete');
  });

  it('takes nothing from people without the right', async () => {
    for (const path of ['/upload', '/api/upload'])
      for (const headers of [{}, visitor, pupil])
        expect((await cms.http.post(path).set(headers).attach('files', bytes, 'a.pdf')).status).toBe(415);
  });
});

/** A good file that one of this name may replace. */
async function sameKind(name: string): Promise<number> {
  const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } });
  const good = name.endsWith('.gif') ? picture.gif() : name.endsWith('.png') ? picture.png() : picture.jpeg();
  if (!/\.(gif|png|jpg)$/.test(name)) return files.loose?.id as number;
  return (await store(cms.strapi, name, await good.toBuffer())).id;
}

/** Two frames. */
async function animation(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp([await frame('#f00'), await frame('#00f')], { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
}

/** 64 million pixels in a few kilobytes. */
const huge = () =>
  sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
