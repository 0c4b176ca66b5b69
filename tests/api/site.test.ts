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

describe('bad input', () => {
  it.each([
    ['/khong-co', 404],
    ['/tin-tuc/khong-co', 404],
    ['/tin-tuc?trang=0', 404],
    ['/tin-tuc?trang=99', 404],
    ["/tin-tuc?trang=1'--", 404],
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

  it('refuses ten megabytes quickly', async () => {
    const begin = Date.now();
    const answer = await post('/dang-nhap', new Uint8Array(10_000_000));
    expect(answer.status).toBe(413);
    expect(Date.now() - begin).toBeLessThan(2000);
  });

  it('goes back to its own pages only', async () => {
    const answer = await post('/hien-thi', 'theme=dark&den=//evil.example');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.get('set-cookie')).toMatch(/khue_display=dark\.normal\.normal;.*HttpOnly; SameSite=Lax/);
  });
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
  it.each(['/', '/thong-bao', '/khong-co', '/dang-nhap'])('%s carries the security headers', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('keeps its script far below 15 kB and asks no other host', async () => {
    const page = await (await get('/')).text();
    const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? '');
    const sizes = await Promise.all(scripts.map(async (src) => (await (await get(src)).text()).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3000);
    expect(page).not.toMatch(/<script(?![^>]*(src=|type="application\/ld\+json"))|<style|\sstyle=/);
    expect([...page.matchAll(/(?:src|srcset|href)="(https?:\/\/[^"]+)"/g)].map(([, url]) => url)).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    ]);
  });
});
