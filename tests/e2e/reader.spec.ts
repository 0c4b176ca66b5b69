import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { makeHeavyPdf, makePdf } from '../helpers/books.ts';
import { hostileBook } from '../helpers/hostile-book.ts';
import { publishBook } from '../helpers/library-admin.ts';
import { portalPerson } from './people.ts';
import { openHit, openShadows, reader } from './reading.ts';
import { test } from './test.ts';

/** What does not depend on the size of the window is told once. */
const desk = { tag: '@desk' };
const unique = (words: string) => `${words} ${Date.now().toString(36)}${Math.floor(Math.random() * 1000)}`;

test('a pupil finds a sentence inside a PDF by words without diacritics and lands on its page, marked', async ({
  browser,
}) => {
  const pupil = await portalPerson(browser, 'hocsinh');
  await openHit(pupil, 'quy dong mau so', /Phân số/);
  const found = pupil.locator('.paint .found').first();
  await expect(found).toBeInViewport();
  const page = new URLSearchParams(new URL(pupil.url()).hash.slice(1)).get('trang');
  await expect(pupil.getByLabel('Trang', { exact: true })).toHaveValue(page as string);
  await expect(pupil.locator(`.page[data-page-number="${page}"] .textLayer`)).toContainText(/quy đồng mẫu số/i);
  await expect(pupil.locator(`.page[data-page-number="${page}"] .found`).first()).toBeVisible();
});

test('đ, line ends and words that stand apart are found inside a book as well', async ({ browser }) => {
  const pupil = await portalPerson(browser, 'hocsinh');
  const title = unique('Sổ tay đường');
  const pages = ['Bìa', 'Những con đường đất đỏ quê em', 'Đá và nước', 'Hết'];
  const bytes = await makePdf(pages);
  const { slug } = await publishBook(
    title,
    { name: 'so-tay.pdf', mime: 'application/pdf', bytes },
    { audience: 'pupils' },
  );
  await pupil.goto(`/doc/${slug}`);
  await expect(reader(pupil)).toBeVisible();
  await pupil.keyboard.press('Control+f');
  const bar = pupil.getByRole('searchbox', { name: 'Tìm trong sách' });
  await bar.fill('duong dat do');
  await bar.press('Enter');
  await expect(pupil.locator('.find output')).toHaveText('1/1');
  await expect(pupil.locator('.page[data-page-number="2"] .found').first()).toBeVisible();
  await bar.fill('nuoc da');
  await bar.press('Enter');
  await expect(pupil.locator('.page[data-page-number="3"] .found')).toHaveCount(2);
});

test('an EPUB opens at the passage that was found, marked, and can be made readable', async ({ browser }) => {
  const pupil = await portalPerson(browser, 'hocsinh');
  await openShadows(pupil);
  await openHit(pupil, 'o cua tron nguoi den hoc', /Chuyện kể sao Khuê/);
  await expect(pupil.locator('.find output')).toHaveText('Đã tô');
  await expect(pupil.locator('foliate-paginator svg g').first()).toBeAttached();
  const text = pupil.frameLocator('foliate-paginator iframe').locator('body');
  await expect(text).toContainText('ô cửa tròn');
  await expect(text).toHaveCSS('font-size', '16px');
  await pupil.getByRole('button', { name: 'Cách đọc' }).click();
  await pupil.getByRole('button', { name: 'Chữ to hơn' }).click();
  await expect(text).toHaveCSS('font-size', '17.6px');
  await pupil.getByText('Ban đêm').click();
  await expect(pupil.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(text.locator('p').first()).toHaveCSS('color', 'rgb(236, 231, 219)');
  // The browser of the tests has no voice at all.
  await pupil.getByRole('button', { name: 'Đọc từ đây' }).click();
  await expect(pupil.getByText('chưa có giọng đọc tiếng Việt')).toBeVisible();
});

test('a page of a large PDF needs only its own bytes', desk, async ({ browser }) => {
  const bytes = await makeHeavyPdf(40);
  const file = { name: 'day.pdf', mime: 'application/pdf', bytes };
  const { slug } = await publishBook(unique('Sách dày'), file, { audience: 'pupils' });
  const pupil = await portalPerson(browser, 'hocsinh');
  const parts: number[] = [];
  pupil.on('response', (answer) => {
    if (answer.url().includes('/tep/') && answer.status() === 206)
      parts.push(Number(answer.headers()['content-length']));
  });
  await pupil.goto(`/doc/${slug}#trang=30`);
  await expect(reader(pupil)).toBeVisible();
  await expect(pupil.locator('.page[data-page-number="30"] .textLayer')).toContainText('Trang số 30');
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(bytes.length / 2);
  await pupil.getByRole('button', { name: 'Mục lục và ghi chú' }).click();
  await pupil.getByRole('button', { name: 'Chương 12', exact: true }).click();
  await expect(pupil.getByLabel('Trang', { exact: true })).toHaveValue('12');
  await expect(pupil.locator('.page[data-page-number="12"] .textLayer')).toContainText('Trang số 12');
  await pupil.keyboard.press('ArrowRight');
  await expect(pupil.getByLabel('Trang', { exact: true })).toHaveValue('13');
});

test('marks, notes and the place follow a pupil to another device, and nobody else', async ({ browser }) => {
  const title = unique('Sách để ghi');
  const bytes = await makePdf(['Trang đầu', 'Câu này đáng nhớ lắm', 'Trang ba', 'Trang bốn']);
  const { slug } = await publishBook(
    title,
    { name: 'ghi.pdf', mime: 'application/pdf', bytes },
    { audience: 'pupils' },
  );
  const desk = await portalPerson(browser, 'hocsinh');
  await desk.goto(`/doc/${slug}#trang=2`);
  await expect(reader(desk)).toBeVisible();
  await desk.getByRole('button', { name: 'Đánh dấu trang này' }).click();
  await expect(desk.locator('.page[data-page-number="2"] .textLayer')).toContainText('đáng nhớ');
  await desk.evaluate(() => {
    const words = document.querySelector('.page[data-page-number="2"] .textLayer span') as Element;
    getSelection()?.selectAllChildren(words);
  });
  await desk.getByRole('toolbar').getByRole('button', { name: 'Ghi chú' }).click();
  await desk.getByRole('dialog').getByRole('textbox').fill('Hỏi lại cô câu này');
  const reported = desk.waitForResponse((answer) => answer.url().endsWith('/doc-cua-toi') && answer.ok());
  await desk.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await reported;
  await expect(desk.locator('.paint .highlight').first()).toBeVisible();

  const phone = await portalPerson(browser, 'hocsinh');
  await expect
    .poll(async () => {
      await phone.goto(`/thu-vien/${slug}`);
      return phone.getByRole('link', { name: 'Đọc tiếp: Trang 2' }).count();
    })
    .toBe(1);
  await phone.getByRole('link', { name: 'Đọc tiếp: Trang 2' }).click();
  await expect(reader(phone)).toBeVisible();
  await expect(phone.getByLabel('Trang', { exact: true })).toHaveValue('2');
  await expect(phone.locator('.paint .highlight').first()).toBeVisible();
  await phone.getByRole('button', { name: 'Mục lục và ghi chú' }).click();
  await expect(phone.getByText('Hỏi lại cô câu này')).toBeVisible();
  await phone.goto('/ca-nhan');
  await expect(phone.getByRole('link', { name: title })).toBeVisible();
  const notes = await phone.request.get('/ca-nhan/ghi-chu');
  expect(await notes.text()).toContain('Hỏi lại cô câu này');

  const mother = await portalPerson(browser, 'phuhuynh');
  await mother.goto(`/doc/${slug}`);
  await expect(reader(mother)).toBeVisible();
  await mother.getByRole('button', { name: 'Mục lục và ghi chú' }).click();
  await expect(mother.getByText('Chưa có dấu nào')).toBeVisible();
  const foreign = await mother.request.post('/doc-cua-toi', { data: {}, headers: { origin: 'https://evil.example' } });
  expect(foreign.status()).toBe(403);
});

test('a hostile book runs nothing, sends nothing and fetches nothing', desk, async ({ browser }) => {
  const file = { name: 'du.epub', mime: 'application/epub+zip', bytes: await hostileBook() };
  const { slug } = await publishBook(unique('Sách dữ'), file, { audience: 'pupils' });
  const pupil = await portalPerson(browser, 'hocsinh');
  await openShadows(pupil);
  const outside: string[] = [];
  const own = new URL(pupil.url()).origin;
  pupil.on('request', (request) => {
    const url = request.url();
    if (!/^(blob|data|about):/.test(url) && new URL(url).origin !== own) outside.push(url);
  });
  const popups: Page[] = [];
  pupil.context().on('page', (page) => popups.push(page));
  await pupil.goto(`/doc/${slug}`);
  await expect(reader(pupil)).toBeVisible();
  const frame = pupil.locator('foliate-paginator iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-same-origin');
  const body = pupil.frameLocator('foliate-paginator iframe');
  await expect(body.locator('#start')).toBeVisible();
  await body.locator('#press').dispatchEvent('click');
  await body.locator('#bad-link').dispatchEvent('click');
  await body.locator('#send').dispatchEvent('click');
  // A page of the book that comes after shows that the one before had all its time.
  await pupil.getByLabel('Phần', { exact: true }).fill('2');
  await pupil.getByLabel('Phần', { exact: true }).press('Enter');
  await expect(body.locator('body')).toContainText('Chương hai');
  expect(await pupil.evaluate(() => (window as { trapped?: string }).trapped)).toBeUndefined();
  await pupil.getByLabel('Phần', { exact: true }).fill('1');
  await pupil.getByLabel('Phần', { exact: true }).press('Enter');
  await expect(body.locator('#start')).toBeVisible();
  expect(await body.locator('html').getAttribute('data-ran')).toBeNull();
  await expect(body.locator('script, iframe, object, meta[http-equiv]')).toHaveCount(0);
  expect([outside, popups.length]).toEqual([[], 0]);
  await pupil.goto('/ca-nhan');
  await expect(pupil).toHaveURL(/ca-nhan/);
});

test(
  'a book whose licence allows it is read without a connection, until logout or withdrawal',
  desk,
  async ({ browser }) => {
    const title = unique('Sách mang theo');
    const pdf = { name: 'mang.pdf', mime: 'application/pdf', bytes: await makePdf(['Một', 'Hai mang theo', 'Ba']) };
    const book = await publishBook(title, pdf, { audience: 'pupils' });
    const lent = await publishBook(unique('Sách chỉ đọc'), pdf, { audience: 'pupils', accessLevel: 'read' });
    const pupil = await portalPerson(browser, 'hocsinh');
    await pupil.goto(`/doc/${lent.slug}`);
    await expect(reader(pupil)).toBeVisible();
    await pupil.getByRole('button', { name: 'Cách đọc' }).click();
    await expect(pupil.getByRole('button', { name: 'Tải về để đọc ngoại tuyến' })).toHaveCount(0);

    const keep = async (page: Page) => {
      await page.goto(`/doc/${book.slug}`);
      await expect(reader(page)).toBeVisible();
      await page.getByRole('button', { name: 'Cách đọc' }).click();
      await page.getByRole('button', { name: 'Tải về để đọc ngoại tuyến' }).click();
      await expect(page.getByText('mở được cả khi mất mạng')).toBeVisible();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    };
    await keep(pupil);
    await pupil.context().setOffline(true);
    await pupil.goto(`/doc/${book.slug}#trang=2`);
    await expect(reader(pupil)).toBeVisible();
    await expect(pupil.locator('.page[data-page-number="2"] .textLayer')).toContainText('Hai mang theo');
    await pupil.goto('/thu-vien');
    await expect(pupil.getByRole('link', { name: title })).toBeVisible();

    await test.step('logging out takes it from the device', async () => {
      await pupil.context().setOffline(false);
      await pupil.goto('/ca-nhan');
      await pupil.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
      await expect.poll(() => pupil.evaluate(async () => (await caches.keys()).length)).toBe(0);
      expect(await pupil.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });

    await test.step('and so does the library when it withdraws the book', async () => {
      const again = await portalPerson(browser, 'hocsinh');
      await keep(again);
      await book.withdraw();
      await again.goto(`/doc/${book.slug}`);
      await expect
        .poll(() => again.evaluate(async () => (await caches.keys()).filter((n) => n.startsWith('khue-book'))))
        .toEqual([]);
    });
  },
);

for (const theme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of a screen reader in ${theme}`, desk, async ({ browser }) => {
    const pupil = await portalPerson(browser, 'hocsinh');
    await pupil.emulateMedia({ colorScheme: theme });
    for (const address of ['/doc/toan-lop-5-phan-so#trang=2', '/doc/chuyen-ke-sao-khue']) {
      await pupil.goto(address);
      await expect(reader(pupil)).toBeVisible();
      for (const sheet of ['Cách đọc', 'Mục lục và ghi chú']) {
        await pupil.getByRole('button', { name: sheet }).click();
        // The pages themselves are the publisher's; the tools around them are ours.
        const { violations } = await new AxeBuilder({ page: pupil })
          .exclude('.pdfViewer')
          .exclude('foliate-view')
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${address} ${sheet}`,
        ).toEqual([]);
      }
    }
  });
}
