import { testsAtFullSize } from '@khue/config';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startCmsWithLog } from '../helpers/cms-with-log.ts';
import { startSite } from '../helpers/site-process.ts';

const full = testsAtFullSize();
let cms: Awaited<ReturnType<typeof startCmsWithLog>>;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  cms = await startCmsWithLog();
  site = await startSite(cms.port);
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await cms?.stop();
});
afterEach(() => cms.become('up'));

/** Under load a reconnection takes its time; the condition decides, not the clock. */
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 15_000, interval: 50 });
const get = (path: string, headers: Record<string, string> = {}) => fetch(site.url + path, { headers });
const age = 'Hệ thống của nhà trường đang tạm nghỉ';

interface Seen {
  status: number;
  news: number;
  school: number;
  isOld: boolean;
}
/** What a page tells. */
async function read(path = '/tin-tuc', headers: Record<string, string> = {}): Promise<Seen> {
  const answer = await get(path, headers);
  const page = await answer.text();
  const number = (words: string) => Number(new RegExp(`${words} số (\\d+)`).exec(page)?.[1] ?? 0);
  return { status: answer.status, news: number('Tin'), school: number('Trường'), isOld: page.includes(age) };
}
const asked = (path: string) => cms.asked.filter((one) => one === path).length;
/** Reads until the site has kept the page and gives it without asking anybody. */
const untilKept = (path = '/tin-tuc') =>
  soon(async () => {
    cms.asked.length = 0;
    const seen = await read(path);
    return seen.status === 200 && cms.asked.length === 0 && !seen.isOld;
  }).toBe(true);

describe('pages that the portal keeps', () => {
  it('are made once, however many ask at the same time', async () => {
    await untilKept();
    cms.change('news');
    // Another list of them: the log has come.
    await soon(async () => (await read('/')).news).toBe(cms.told.news);
    cms.asked.length = 0;
    const all = await Promise.all(Array.from({ length: 40 }, () => read()));
    expect(new Set(all.map(({ news, school }) => `${news} ${school}`))).toEqual(
      new Set([`${cms.told.news} ${cms.told.school}`]),
    );
    expect(asked('/api/portal/news')).toBe(1);
  });

  it('are given without asking the CMS, compressed, and not twice to the same browser', async () => {
    await untilKept();
    cms.asked.length = 0;
    const answer = await get('/tin-tuc', { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('vary')).toMatch(/cookie/i);
    expect(await answer.text()).toContain(`Tin số ${cms.told.news}`);
    const etag = answer.headers.get('etag') ?? '';
    const again = await get('/tin-tuc', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(`${site.url}/tin-tuc`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(cms.asked).toEqual([]);
  });

  it('change with what they were made from, and only then', async () => {
    await untilKept('/tin-tuc');
    await untilKept('/su-kien');
    cms.change('news');
    await soon(async () => (await read()).news).toBe(cms.told.news);
    cms.asked.length = 0;
    await read('/su-kien');
    expect(cms.asked).toEqual([]);
  });

  it('are no page of somebody who is logged in, and not of an address that was made up', async () => {
    await untilKept();
    cms.asked.length = 0;
    const own = await get('/tin-tuc', { cookie: 'khue_session=abcdefghijklmnop1234' });
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect([own.headers.get('etag'), asked('/api/portal/news')]).toEqual([null, 1]);
    expect((await get('/tin-tuc?x=1')).headers.get('etag')).toBeNull();
  });

  it('are shown with their age while the CMS is away, and never what was taken back', async () => {
    await untilKept();
    cms.become('down');
    await soon(async () => (await read()).isOld).toBe(true);
    expect(await read()).toMatchObject({ status: 200, news: cms.told.news });
    cms.become('up');
    await soon(async () => (await read()).isOld).toBe(false);
    await untilKept();
    cms.change('news', true);
    // The log has said so before the CMS goes.
    await soon(async () => (await read()).news).toBe(cms.told.news);
    cms.change('news', true);
    await soon(async () => (await read('/su-kien')).status).toBe(200);
    cms.become('down');
    await soon(async () => (await read()).status).toBe(503);
  });

  it('are there again after a power cut, and know what happened meanwhile', async () => {
    await untilKept();
    await site.restart();
    await soon(cms.following).toBe(1);
    cms.asked.length = 0;
    expect(await read()).toMatchObject({ news: cms.told.news });
    expect(asked('/api/portal/news')).toBe(0);
    cms.become('down');
    await site.restart();
    expect(await read()).toMatchObject({ status: 200, isOld: true });
    cms.change('news');
    cms.become('up');
    await soon(async () => (await read()).news).toBe(cms.told.news);
  });

  it('are the same in processes beside each other, also for one that was away', async () => {
    const beside = await startSite(cms.port);
    const told = async (url: string) => /Tin số (\d+)/.exec(await (await fetch(`${url}/tin-tuc`)).text())?.[1];
    const both = () => soon(async () => [await told(site.url), await told(beside.url)]);
    try {
      await both().toEqual([String(cms.told.news), String(cms.told.news)]);
      cms.change('news');
      await both().toEqual([String(cms.told.news), String(cms.told.news)]);
      await beside.restart();
      cms.change('news');
      await both().toEqual([String(cms.told.news), String(cms.told.news)]);
    } finally {
      await beside.stop();
    }
  });

  it('are not trusted while the log cannot be heard', async () => {
    await untilKept();
    cms.become('up without its log');
    await soon(cms.following).toBe(0);
    cms.change('news');
    await soon(async () => (await read()).news).toBe(cms.told.news);
    cms.change('news');
    await soon(async () => (await read()).news).toBe(cms.told.news);
  });
});

describe('answers that the portal keeps', () => {
  it('make new pages without asking for what has not changed, and never what somebody is told in person', async () => {
    await untilKept();
    cms.change('news');
    await soon(async () => (await read()).news).toBe(cms.told.news);
    expect(asked('/api/portal/school')).toBe(0);
    cms.asked.length = 0;
    expect(await read('/tin-tuc?x=2')).toMatchObject({ news: cms.told.news, school: cms.told.school });
    expect(cms.asked).toEqual([]);
    await read('/tin-tuc', { cookie: 'khue_session=abcdefghijklmnop1234' });
    expect(cms.asked.toSorted()).toEqual(['/api/portal/me', '/api/portal/news', '/api/portal/news-categories']);
  });

  it('are old with the log as soon as pages are', async () => {
    await untilKept();
    cms.change('school');
    await soon(async () => (await read('/tin-tuc?x=3')).school).toBe(cms.told.school);
    cms.become('up without its log');
    await soon(cms.following).toBe(0);
    cms.change('news');
    await soon(async () => (await read('/tin-tuc?x=4')).news).toBe(cms.told.news);
  });
});

describe('a random mix of publishing, failing and reading', () => {
  const step = fc.constantFrom(
    ...(['publish', 'publish', 'withdraw', 'school', 'read', 'read', 'crowd', 'crash', 'down', 'deaf', 'up'] as const),
  );

  it('never shows less than what a reader has seen before while the CMS is there, and nothing that was taken back', async () => {
    const [steps] = fc.sample(fc.array(step, { minLength: full ? 400 : 60, maxLength: full ? 400 : 60 }), {
      numRuns: 1,
      seed: full ? undefined : 20261124,
    }) as [(typeof step extends fc.Arbitrary<infer One> ? One : never)[]];
    let state: 'up' | 'down' | 'deaf' = 'up';
    let reads = 0;
    for (const one of steps) {
      if (one === 'publish') cms.change('news');
      if (one === 'withdraw') cms.change('news', true);
      if (one === 'school') cms.change('school');
      if (one === 'crash') await site.restart();
      if (one === 'down' || one === 'deaf' || one === 'up') {
        state = one;
        cms.become(one === 'deaf' ? 'up without its log' : one);
      }
      if (one === 'crowd') await Promise.all(Array.from({ length: 10 }, () => read()));
      if (state === 'down') {
        const { status, isOld, news } = await read();
        reads += 1;
        expect([200, 503]).toContain(status);
        if (status === 200 && isOld) expect(news).toBeLessThanOrEqual(cms.told.news);
        continue;
      }
      // Whatever happened before: what is in force is what is shown, and nobody has to do anything for it.
      // The second address is of a page that is made for each request, of what the CMS told before.
      for (const path of ['/tin-tuc', '/tin-tuc?x=1'])
        await soon(async () => {
          reads += 1;
          return read(path);
        }).toEqual({ status: 200, news: cms.told.news, school: cms.told.school, isOld: false });
    }
    expect(reads).toBeGreaterThanOrEqual(steps.length);
  }, 600_000);
});
