import { clientAddressHeader, sessionHeader, siteTokenHeader } from '@khue/config/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCmsStub } from '../helpers/cms-stub.ts';
import { startSite } from '../helpers/site-process.ts';

let cms: Awaited<ReturnType<typeof startCmsStub>>;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  cms = await startCmsStub();
  site = await startSite(cms.port);
});
afterAll(async () => {
  await site?.stop();
  await cms?.stop();
});
beforeEach(() => cms.become('well'));

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers, redirect: 'manual' });
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(site.url + path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: site.url, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

describe('the portal when the CMS is in trouble', () => {
  it('says so with 503, knows whose site it is, and stays healthy itself', async () => {
    expect(await (await get('/')).text()).toContain('Trường TH&amp;THCS Thử Nghiệm');
    for (const mood of ['garbled', 'silent'] as const) {
      cms.become(mood);
      const answer = await get('/tin-tuc');
      expect([mood, answer.status, answer.headers.get('retry-after')]).toEqual([mood, 503, '60']);
      const page = await answer.text();
      expect(page).toContain('Trường TH&amp;THCS Thử Nghiệm');
      expect(page).toContain('href="/tin-tuc"');
    }
    expect(await (await get('/suc-khoe')).json()).toEqual({ status: 'ok' });
  });

  it('tells a person who logs in to try again later', async () => {
    cms.become('garbled');
    const answer = await post('/dang-nhap', 'identifier=hocsinh&password=x');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('thử lại sau ít phút');
  });
});

describe('the colours of a school', () => {
  it('come as a style sheet of the site, for every page, and are kept', async () => {
    const page = await (await get('/su-kien')).text();
    const [, address] = /<link rel="stylesheet" href="(\/giao-dien\/[^"]+)"/.exec(page) ?? [];
    expect(address).toBe('/giao-dien/1f5e4b-x.css');
    const answer = await get(address as string);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toContain('--indigo:#1f5e4b');
    expect(page).toContain('Chân trang thử');
  });

  it('are none that nobody could read', async () => {
    for (const name of ['ffee00-x', 'x-x', '1f5e4b', '1f5e4b-x}body{'])
      expect((await get(`/giao-dien/${encodeURIComponent(name)}.css`)).status).toBe(404);
  });
});

describe('what the portal tells the CMS', () => {
  it('proves itself, and passes on the session and the address of the person', async () => {
    cms.asked.length = 0;
    await get('/ca-nhan', { cookie: 'khue_session=abcdefghijklmnop1234', 'x-forwarded-for': '6.6.6.6' });
    const asked = cms.asked.find(({ path }) => path === '/api/portal/me');
    expect(asked?.headers[sessionHeader]).toBe('abcdefghijklmnop1234');
    expect(asked?.headers[clientAddressHeader]).toBe('127.0.0.1');
    expect(asked?.headers[siteTokenHeader]).toBeTruthy();
  });

  it('passes on no cookie that cannot be a session', async () => {
    cms.asked.length = 0;
    await get('/', { cookie: 'khue_session=a b%0d%0aX-Evil: 1' });
    expect(cms.asked.every(({ headers }) => headers[sessionHeader] === undefined)).toBe(true);
  });

  it('says how long to wait in the words of the CMS', async () => {
    const answer = await post('/dang-nhap', 'identifier=hocsinh&password=x');
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain('Hãy đợi 15 phút rồi thử lại.');
  });
});

describe('the page of the audit', () => {
  it('shows the newest seal in the time of the school, and where to get the figures', async () => {
    const page = await (await get('/kiem-chung')).text();
    expect(page).toContain('Thứ Ba, 24/11/2026, 00:05');
    expect(page).toContain('1.234');
    for (const text of ['cd'.repeat(32), 'ef'.repeat(64), 'ab'.repeat(32)]) expect(page).toContain(text);
    expect(page).toContain('href="/kiem-chung.json"');
  });

  it('is there for machines as well, and says nothing when the CMS is silent', async () => {
    const answer = await get('/kiem-chung.json');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toMatchObject({ total: 1, data: [{ treeSize: 1234 }] });
    cms.become('garbled');
    expect((await get('/kiem-chung.json')).status).toBe(503);
  });
});

describe('a school that has entered nothing yet', () => {
  it.each([
    ['/doi-ngu', 'khi văn phòng nhập hồ sơ nhân sự'],
    ['/thoi-khoa-bieu', 'khi ban giám hiệu xếp tiết'],
    ['/van-ban', 'ngay khi hiệu trưởng duyệt'],
    ['/co-so-vat-chat', 'khi văn phòng nhập danh mục phòng'],
    ['/cong-khai', 'ngay khi hiệu trưởng duyệt'],
    ['/tuyen-sinh', 'chưa công bố thông tin tuyển sinh'],
    ['/tin-tuc/luu-tru', 'ngay khi ban giám hiệu duyệt'],
  ])('reads on %s how the first thing comes there', async (path, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(words);
  });
});

describe('bad input', () => {
  it.each([
    ['/khong-co', 404],
    ['/tin-tuc/khong-co', 404],
    ['/tin-tuc?trang=0', 404],
    ['/tin-tuc?trang=99', 404],
    ["/tin-tuc?trang=1'--", 404],
    ['/tin-tuc/chuyen-muc/Khong%20Co', 404],
    ["/tin-tuc/the/x'--", 404],
    ['/tin-tuc/luu-tru/2026-13', 404],
    ['/tin-tuc/luu-tru/1900-01', 404],
    ['/thoi-khoa-bieu/99z', 404],
    ['/van-ban/loai/khong-co', 404],
    ['/van-ban/nam/20260', 404],
    ['/van-ban/nam/1999', 404],
    ['/van-ban?trang=2', 404],
    ['/cong-khai/nam-hoc/2026', 404],
    ['/kiem-chung?trang=2', 404],
    ['/kiem-chung.json?trang=x', 404],
    ['/su-kien/%2e%2e%2fetc', 404],
    ['/tep/..%2f..%2fapi', 404],
    ['/anh/..%2f..%2fapi', 404],
    ['/loi/200', 404],
  ])('%s gets a page of its own', async (path, status) => expect((await get(path)).status).toBe(status));

  it('takes forms from its own pages only', async () => {
    expect((await post('/dang-nhap', 'identifier=a', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/tin-tuc', 'a=b')).status).toBe(405);
    expect((await fetch(site.url, { method: 'PUT' })).status).toBe(405);
  });

  const form = 'application/x-www-form-urlencoded';
  const megabytes = new Uint8Array(10_000_000);
  const endless = () =>
    new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)) });
  it.each([
    ['ten megabytes', '/dang-nhap', () => ({ body: megabytes }), 413],
    ['ten megabytes to a page that takes no form', '/tin-tuc', () => ({ body: megabytes }), 405],
    ['a body without an end', '/lien-he', () => ({ body: endless(), duplex: 'half' }), 413],
    ['a file', '/lien-he', () => ({ body: multipart(), type: null }), 415],
    ['a file at the door', '/dang-nhap', () => ({ body: multipart(), type: null }), 415],
    ['JSON where a form is due', '/dang-nhap', () => ({ body: '{"identifier":"a"}', type: 'application/json' }), 415],
    ['no JSON where it is due', '/doc-cua-toi', () => ({ body: 'x', type: 'application/json' }), 400],
    ['a form of another site', '/lien-he', () => ({ body: 'content=x', origin: 'https://evil.example' }), 403],
    [
      'a ticket from another site',
      '/dang-nhap/ban-giao',
      () => ({ body: 've=x', origin: 'https://evil.example' }),
      403,
    ],
    ['a form of nowhere', '/ca-nhan/mat-khau', () => ({ body: 'next=x', origin: 'null' }), 403],
    ['an empty form', '/lien-he', () => ({ body: '' }), 400],
    ['broken letters', '/lien-he', () => ({ body: 'content=%ff%fe%00&senderName=%zz' }), 400],
    ['a thousand fields', '/lien-he/tra-cuu', () => ({ body: 'ma=x&'.repeat(1000) }), 400],
  ] as [string, string, () => { body: BodyInit; type?: string | null; origin?: string; duplex?: string }, number][])(
    'answers %s at once',
    async (_, path, make, status) => {
      const { body, type = form, origin = site.url, duplex } = make();
      const begin = Date.now();
      const headers = { origin, ...(type ? { 'content-type': type } : {}) };
      const answer = await fetch(site.url + path, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
        duplex,
      } as never);
      expect(answer.status).toBe(status);
      expect(Date.now() - begin).toBeLessThan(2000);
      if (status !== 400 || path !== '/doc-cua-toi') expect(await answer.text()).toContain('<h1');
    },
  );
  function multipart(): FormData {
    const data = new FormData();
    data.append('content', new Blob(['MZ']), 'virus.exe');
    return data;
  }

  it.each([
    '/tim-kiem?q=%00',
    `/tim-kiem?q=${'a'.repeat(3000)}`,
    '/thu-vien?q[$ne]=1&trang=9999999999999999999999',
    '/tin-tuc?trang=1&trang=2',
    '/thong-bao?trang=500',
    '/su-kien?thang=2026-13',
    '/lien-he/da-gui?ma=<script>',
    '/lien-he/tra-cuu?ma=%22%3E%3Cscript%3E',
    '/dang-nhap?den=https://evil.example',
    '/dang-nhap/ban-giao?ve=../../x',
    '/ca-nhan/thong-bao/..%2f..%2fx',
    `/tin-tuc/${'a'.repeat(2000)}`,
  ])('gives %s a page and a status', async (path) => {
    const begin = Date.now();
    const answer = await get(path);
    expect([200, 303, 400, 404]).toContain(answer.status);
    expect(Date.now() - begin).toBeLessThan(2000);
    if (answer.status === 303) return;
    const page = await answer.text();
    expect(page).toContain('<h1');
    // Inside the quotes of an attribute it is only text.
    expect(page).not.toMatch(/"><script>|(href|action|value)="https?:\/\/evil/);
  });

  it('keeps what was typed where a field is wrong, and says so there', async () => {
    const answer = await post(
      '/lien-he',
      'senderName=Lan+%3Cb%3E&phone=abc&topic=finance&content=Xin+h%E1%BB%8Fi+ti%E1%BB%81n+%C4%83n',
    );
    expect(answer.status).toBe(400);
    const page = await answer.text();
    for (const words of [
      'value="Lan <b>"',
      'Xin hỏi tiền ăn</textarea>',
      'id="phone-loi"',
      'aria-describedby="phone-loi"',
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/<option value="finance" selected/);
  });

  it('goes back to its own pages only', async () => {
    const answer = await post('/hien-thi', 'theme=dark&den=//evil.example');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.get('set-cookie')).toMatch(/khue_display=dark\.normal\.normal;.*HttpOnly; SameSite=Lax/);
  });
});

describe('an address below /en', () => {
  it('answers trouble in English', async () => {
    for (const [path, status, words] of [
      ['/en/khong-co', 404, 'Page not found'],
      ['/en/tep/khong-co', 404, 'Page not found'],
      ['/en/tin-tuc?trang=99', 404, 'Page not found'],
      ['/en/tin-tuc/dang-nham', 410, 'This has been removed'],
      ['/en/cong-khai/quy-che-cu', 410, 'This document is no longer in force'],
    ] as const) {
      const answer = await get(path);
      const page = await answer.text();
      expect([path, answer.status]).toEqual([path, status]);
      expect(page).toMatch(/<html[^>]* lang="en"/);
      expect(page).toContain(words);
      expect(page).toContain('noindex');
    }
    expect(await (await get('/en/cong-khai/quy-che-cu')).text()).toMatch(/<h1 lang="vi"[^>]*>Quy chế cũ/);
    cms.become('garbled');
    const silent = await get('/en/tin-tuc');
    expect([silent.status, (await silent.text()).includes('Back in a few minutes')]).toEqual([503, true]);
    expect(await (await get('/en/%')).text()).toBe('This address is not valid.');
  });

  it('keeps who follows what replaces a page, logs in or chooses looks in English', async () => {
    expect((await get('/en/tin-tuc/tin-cu')).headers.get('location')).toBe('/en/tin-tuc/tin-moi');
    const looks = await post('/en/hien-thi', 'theme=dark&den=//evil.example');
    expect([looks.status, looks.headers.get('location')]).toEqual([303, '/en']);
    expect(await (await post('/en/dang-nhap', '')).text()).toContain('Please fill in both');
    const refused = await post('/en/dang-nhap', 'identifier=hocsinh&password=x');
    expect([refused.status, (await refused.text()).includes('Please try again in a few minutes.')]).toEqual([
      429,
      true,
    ]);
    expect((await post('/en/tin-tuc', 'a=b')).status).toBe(405);
  });

  it('asks the CMS for English', async () => {
    cms.asked.length = 0;
    await get('/en/thong-bao');
    const portal = cms.asked.filter(({ path }) => path.startsWith('/api/portal/'));
    expect(portal.length).toBeGreaterThan(2);
    expect(portal.map(({ locale }) => locale)).toEqual(portal.map(() => 'en'));
  });

  it.each([
    ['/en/', '/en'],
    ['/en/tin-tuc/', '/en/tin-tuc'],
  ])('is tidied up: %s', async (path, tidy) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, tidy]);
  });

  it.each(['/english', '/en/en', '/en//evil.example', '/en/suc-khoe', '/en/kiem-chung.json', '/en/favicon.svg'])(
    'is no second name: %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

describe('what was withdrawn', () => {
  it('leaves nothing but its absence when it was published in error', async () => {
    const answer = await get('/tin-tuc/dang-nham');
    expect(answer.status).toBe(410);
    const page = await answer.text();
    expect(page).toMatch(/<h1[^>]*>Nội dung này đã được gỡ<\/h1>/);
    expect(page).toContain('<meta name="robots" content="noindex"');
  });

  it('sends visitors on to what replaces it, and lets nobody remember that for good', async () => {
    const answer = await get('/tin-tuc/tin-cu');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/tin-tuc/tin-moi']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('is named with its days and the note when it is no longer in force, and is not indexed', async () => {
    const answer = await get('/cong-khai/quy-che-cu');
    expect(answer.status).toBe(410);
    const page = await answer.text();
    for (const words of [
      'Văn bản này không còn hiệu lực',
      'Quy chế cũ',
      'Thứ Hai, 01/09/2025',
      'Thứ Hai, 31/08/2026',
      'Quy chế mới &lt;b&gt;thay&lt;/b&gt; từ năm học này.',
      '<meta name="robots" content="noindex"',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('rel="canonical"');
    expect(page).toMatch(/<a[^>]*href="\/cong-khai"[^>]*aria-current/);
  });

  it('has no page at an address of its own', async () => {
    expect((await get('/loi/het-hieu-luc')).status).toBe(404);
  });
});

describe('every page', () => {
  it.each(['/', '/thong-bao', '/khong-co', '/dang-nhap', '/lien-he'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('keeps its script far below 15 kB and asks no other host', async () => {
    const page = await (await get('/')).text();
    const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? '');
    const sizes = await Promise.all(scripts.map(async (src) => (await (await get(src)).text()).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3000);
    expect(page).not.toMatch(/<script(?![^>]*(src=|type="application\/ld\+json"))|<style|\sstyle=/);
    const whole = [...page.matchAll(/(?:src|srcset|href)="(https?:\/\/[^"]+)"/g)].map(([, url]) => url);
    expect(new Set(whole)).toEqual(new Set([`${site.url}/`, `${site.url}/en`]));
  });
});
