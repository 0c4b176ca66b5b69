import { expect, type Page } from '@playwright/test';
import { portalPerson } from './people.ts';
import { openHit, openShadows } from './reading.ts';
import { test } from './test.ts';

/** Runs in the page and in its worker: takes away what Chrome has learnt since its version 100, the oldest that the portal is for. */
function forget() {
  const steps = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  const learnt: [object | undefined, (string | symbol)[]][] = [
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any', 'timeout']],
    [Response, ['json']],
    [RegExp, ['escape']],
    [Array, ['fromAsync']],
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['toSorted', 'toReversed', 'with']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64', 'setFromHex']],
    [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [ReadableStream.prototype, ['values', Symbol.asyncIterator]],
    [steps, ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']],
    [globalThis.Element?.prototype, ['checkVisibility', 'setHTMLUnsafe', 'getHTML']],
    [globalThis.HTMLElement?.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
    [globalThis.Document?.prototype, ['startViewTransition']],
    [globalThis.CSS, ['highlights']],
    [Intl, ['DurationFormat']],
    [globalThis, ['Iterator', 'navigation', 'scheduler', 'Highlight', 'CloseWatcher', 'trustedTypes']],
  ];
  for (const [holder, names] of learnt) if (holder) for (const name of names) Reflect.deleteProperty(holder, name);
}

/** The worker that reads a PDF begins without them as well. */
const forgetInWorkers = (page: Page) =>
  page.route(/\/_astro\/worker-[^/]*\.js$/, async (route) => {
    const script = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: `(${forget})();\n${script}` });
  });

/** Of the sheets of a page, what no browser of that age understands; the viewer of PDF pages brings more than it shows. */
const tooNew = (page: Page) =>
  page.evaluate(async () => {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
    const own = sheets.filter((href) => !href.includes('make-viewer'));
    const texts = await Promise.all(own.map(async (href) => (await fetch(href)).text()));
    const novelties =
      /:has\(|@container|@scope|@starting-style|color-mix\(|oklch\(|light-dark\(|[;{](?:rotate|scale|translate):/g;
    return texts.flatMap((text) => text.match(novelties) ?? []);
  });

test('on a phone that has not learnt anything since Chrome 100 a pupil finds books and reads them @desk', async ({
  browser,
}) => {
  const pupil = await portalPerson(browser, 'hocsinh', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await openShadows(pupil);
  await pupil.addInitScript(forget);
  await forgetInWorkers(pupil);
  const failures: string[] = [];
  pupil.on('pageerror', ({ message }) => failures.push(`${new URL(pupil.url()).pathname}: ${message}`));

  await test.step('the menu opens, and no page needs more', async () => {
    await pupil.goto('/');
    expect(await pupil.evaluate(() => 'groupBy' in Object)).toBe(false);
    await pupil.locator('summary', { hasText: 'Mục lục' }).click();
    await expect(
      pupil.getByRole('navigation', { name: 'Mục chính' }).getByRole('link', { name: 'Tin tức' }),
    ).toBeVisible();
    for (const path of ['/', '/tin-tuc', '/su-kien', '/thu-vien', '/lien-he', '/ca-nhan', '/tim-kiem?q=toan']) {
      await pupil.goto(path);
      expect(await tooNew(pupil), path).toEqual([]);
    }
  });

  await test.step('a PDF opens at the page that was found', async () => {
    await openHit(pupil, 'quy dong mau so', /Phân số/);
    await expect(pupil.locator('.page .found').first()).toBeVisible();
    expect(await tooNew(pupil)).toEqual([]);
  });

  await test.step('and an EPUB at its passage, to be read by night', async () => {
    await openHit(pupil, 'o cua tron nguoi den hoc', /Chuyện kể sao Khuê/);
    await expect(pupil.frameLocator('foliate-paginator iframe').locator('body')).toContainText('ô cửa tròn');
    await pupil.getByRole('button', { name: 'Cách đọc' }).click();
    await pupil.getByText('Ban đêm').click();
    await expect(pupil.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await tooNew(pupil)).toEqual([]);
  });

  expect(failures).toEqual([]);
});
