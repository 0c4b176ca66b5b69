import AxeBuilder from '@axe-core/playwright';
import { chromiumPath } from '@khue/config';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../helpers/free-port.ts';
import { testSchool } from '../helpers/school.ts';
import { portalPerson } from './people.ts';
import { crawl, routes } from './portal-map.ts';
import { test } from './test.ts';

const desk = { tag: '@desk' };
/** Colours change at once. */
const still = { reducedMotion: 'reduce' } as const;
// The whole portal is looked at in each of them.
test.describe.configure({ timeout: 240_000 });
/** Routes that no link of a visitor leads to: pages of people who are logged in, and pages of trouble. */
const unlinked = [
  ...['/404', '/500', '/loi/[status]', '/loi/het-hieu-luc', '/ngoai-tuyen', '/xem-truoc/[pass]'],
  ...['/ca-nhan', '/ca-nhan/mat-khau', '/ca-nhan/thong-bao/[id]', '/dang-nhap/ban-giao', '/lien-he/da-gui'],
];
const personal = ['/ca-nhan', '/ca-nhan/mat-khau'];

let crawled: ReturnType<typeof crawl> | undefined;
const portal = () => {
  crawled ??= crawl(testSchool().siteUrl, ['/']);
  return crawled;
};

/** Pages of the portal by their route, one address each, as links lead to them. */
async function pagesByRoute(): Promise<Map<string, string>> {
  const { places } = await portal();
  const pages = [...places.values()].filter(
    (place) => place.status === 200 && place.contentType.startsWith('text/html'),
  );
  return new Map(
    routes().flatMap(({ route, matches }) => {
      const page = pages.find(({ path }) => matches(path));
      return page ? [[route, page.path]] : [];
    }),
  );
}

test('every link of the portal leads to something that is there', desk, async () => {
  const { places, broken } = await portal();
  expect(broken).toEqual([]);
  expect(places.size).toBeGreaterThan(100);
  const found = await pagesByRoute();
  const missing = routes()
    .map(({ route }) => route)
    .filter((route) => !found.has(route) && !unlinked.includes(route));
  expect(missing, 'routes that nobody can find').toEqual([]);
});

test(
  'no page stands in the way of a screen reader or of weak eyes: light, dark, high contrast',
  desk,
  async ({ browser }) => {
    const ahead = [...(await pagesByRoute()).values(), '/khong-co', '/ngoai-tuyen'];
    const lane = async () => {
      const page = await show(browser, still);
      const found: string[] = [];
      for (let address = ahead.shift(); address; address = ahead.shift())
        found.push(...(await barriers(page, address)));
      return found;
    };
    const pupil = async () => {
      const page = await portalPerson(browser, 'hocsinh', still);
      const found: string[] = [];
      for (const address of personal) found.push(...(await barriers(page, address)));
      return found;
    };
    expect((await Promise.all([lane(), lane(), pupil()])).flat()).toEqual([]);
  },
);

test('every page has one heading, a way past the menu, and its parts are named', desk, async ({ browser }) => {
  const visitor = await show(browser);
  const wrong: string[] = [];
  for (const [route, address] of await pagesByRoute()) {
    // The reader fills the window: a book with its tools.
    if (route.startsWith('/doc/')) continue;
    await visitor.goto(address);
    const parts = await visitor.evaluate(() => {
      const count = (selector: string) => document.querySelectorAll(selector).length;
      return {
        headings: count('h1'),
        mains: count('main'),
        banners: count('body > header'),
        footers: count('body > footer'),
        skips: count('a[href="#noi-dung"]'),
        namelessMenus: count('nav:not([aria-label], [aria-labelledby])'),
      };
    });
    const asWanted = { headings: 1, mains: 1, banners: 1, footers: 1, skips: 1, namelessMenus: 0 };
    if (JSON.stringify(parts) !== JSON.stringify(asWanted)) wrong.push(`${address}: ${JSON.stringify(parts)}`);
  }
  expect(wrong).toEqual([]);
});

for (const [name, width, rootSize] of [
  ['on a screen 320 px wide', 320, ''],
  ['with text twice as large', 1280, '200%'],
] as const) {
  test(`nothing is cut off or has to be moved sideways ${name}`, desk, async ({ browser }) => {
    const visitor = await show(browser, { viewport: { width, height: 800 }, bypassCSP: true });
    const wide: string[] = [];
    for (const address of (await pagesByRoute()).values()) {
      await visitor.goto(address);
      if (rootSize) await visitor.addStyleTag({ content: `html { font-size: ${rootSize} }` });
      wide.push(...(await cutOff(visitor)).map((what) => `${address}: ${what}`));
    }
    expect(wide).toEqual([]);
  });
}

test(
  'with the keyboard alone a visitor skips the menu, opens the search and reaches an article',
  desk,
  async ({ browser }) => {
    const visitor = await show(browser);
    await visitor.goto('/');
    await visitor.keyboard.press('Tab');
    await expect(visitor.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
    await visitor.keyboard.press('Enter');
    await expect(visitor.getByRole('main')).toBeFocused();
    const article = visitor.getByRole('main').locator('a[href^="/tin-tuc/"]').first();
    const href = await article.getAttribute('href');
    for (let steps = 0; steps < 60; steps += 1) {
      await visitor.keyboard.press('Tab');
      const focus = await focused(visitor);
      expect(focus.outline, `the focus is seen at ${focus.text}`).toBe(true);
      if (focus.href === href) break;
    }
    await visitor.keyboard.press('Enter');
    await expect(visitor).toHaveURL(new RegExp(`${href}$`));
  },
);

test('the home page weighs little and stands still, reading pages hardly run scripts', desk, async ({ browser }) => {
  // With the pictures that come a moment later.
  const home = await weigh(browser, '/', 'networkidle');
  expect(home.kB, 'home page in kB').toBeLessThanOrEqual(150);
  expect(home.layoutShift, 'home page moves').toBeLessThanOrEqual(0.02);
  for (const [route, address] of await pagesByRoute()) {
    if (route.startsWith('/doc/')) continue;
    const page = await weigh(browser, address);
    expect(page.scriptKB, `scripts of ${address} in kB`).toBeLessThanOrEqual(15);
    expect(page.layoutShift, `${address} moves`).toBeLessThanOrEqual(0.02);
  }
});

test('Lighthouse finds nothing wrong on ten kinds of pages', desk, async () => {
  const pages = await pagesByRoute();
  const kinds = [
    ...['/', '/tin-tuc', '/tin-tuc/[slug]', '/su-kien', '/thu-vien', '/thu-vien/[slug]', '/cong-khai'],
    ...['/doi-ngu', '/thoi-khoa-bieu/[slug]', '/lien-he'],
  ].map((route) => pages.get(route));
  expect(kinds).not.toContain(undefined);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  const low: string[] = [];
  for (const address of kinds) {
    const result = await lighthouse(`${testSchool().siteUrl}${address}`, {
      port,
      output: 'json',
      logLevel: 'error',
      disableFullPageScreenshot: true,
      onlyCategories: ['accessibility', 'seo', 'best-practices'],
    });
    for (const { id, score, auditRefs } of Object.values(result?.lhr.categories ?? {})) {
      if ((score ?? 0) >= 0.98) continue;
      const failed = auditRefs.filter((audit) => result?.lhr.audits[audit.id]?.score === 0).map((audit) => audit.id);
      low.push(`${address}: ${id} ${score} (${failed.join(', ')})`);
    }
    expect(Object.keys(result?.lhr.categories ?? {})).toHaveLength(3);
  }
  await browser.close();
  expect(low).toEqual([]);
});

const show = async (browser: Browser, options = {}) =>
  (await browser.newContext({ baseURL: testSchool().siteUrl, ...options })).newPage();

/** Rules about colours; the others find the same in every look, because the page is the same. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds in each look; the pages of a book are its publisher's, the tools around them are ours. */
async function barriers(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const found = await inspect(page, `${address} light`, null);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await inspect(page, `${address} dark`, colourRules)));
  // What the server writes for a visitor who chose it.
  await page.evaluate(() => document.documentElement.setAttribute('data-contrast', 'high'));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await inspect(page, `${address} high contrast`, colourRules)));
  return found;
}

async function inspect(page: Page, what: string, rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('.pdfViewer').exclude('foliate-view');
  axe.options({ resultTypes: ['violations'] });
  // Header and footer are the same on every page: their colours are looked at on the first one.
  if (rules && !what.startsWith('/ ')) axe.exclude('body > header').exclude('body > footer');
  const { violations, passes } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  expect(passes.length, `axe looked at ${what}`).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`);
}

/** Parts that reach over the edge of the screen, and texts that do not fit their box. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    // What is laid out later clips what reaches out of it.
    for (const part of document.querySelectorAll<HTMLElement>('.later')) part.style.contentVisibility = 'visible';
    const edge = document.documentElement.clientWidth;
    const nameOf = (part: Element) => `${part.tagName.toLowerCase()}.${part.className}`;
    const scrolls = (part: Element | null): boolean =>
      part !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
    const over =
      document.documentElement.scrollWidth > edge
        ? [...document.body.querySelectorAll('*')]
            .filter((part) => part.getBoundingClientRect().right > edge + 1 && !scrolls(part.parentElement))
            .map((part) => `${nameOf(part)} reaches over the edge`)
        : [];
    const clipped = [...document.body.querySelectorAll('h1, h2, h3, p, li, a, button, td, dd')].filter((part) => {
      // For screen readers only.
      if (part.closest('.unseen')) return false;
      const { overflowY, webkitLineClamp } = getComputedStyle(part);
      return overflowY === 'hidden' && webkitLineClamp === 'none' && part.scrollHeight > part.clientHeight + 2;
    });
    return [...over, ...clipped.map((part) => `${nameOf(part)} cuts its text off`)];
  });

const focused = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    const outline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return { href: part.getAttribute('href'), text: part.textContent?.trim().slice(0, 40), outline };
  });

/** What a phone loads of a page the first time, over the line, and how far its parts move. */
async function weigh(browser: Browser, address: string, until: 'load' | 'networkidle' = 'load') {
  const page = await show(browser, { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const session = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  let [all, script] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (types.get(requestId) === 'Script') script += encodedDataLength;
  });
  await session.send('Network.enable');
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: until });
  const layoutShift = await page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
  await page.context().close();
  return { kB: all / 1000, scriptKB: script / 1000, layoutShift };
}
