import { expect } from '@playwright/test';
import { testSchool } from '../helpers/school.ts';
import { staffMember, visitor } from './people.ts';
import { test } from './test.ts';

test('a parent writes to the school, the clerk answers, and the parent reads the answer @desk', async ({ browser }) => {
  const parent = await visitor(browser);
  const words = `Xin hỏi lịch nghỉ Tết của lớp 3A (${Date.now()}).`;
  let code = '';

  await test.step('what is wrong is said at its field, and nothing that was typed is lost', async () => {
    await parent.goto('/lien-he');
    await parent.getByLabel('Họ và tên').fill('Ngô Thị Lành');
    await parent.getByLabel('Điện thoại').fill('gọi giờ hành chính');
    await parent.getByRole('textbox', { name: 'Nội dung' }).fill(words);
    await parent.getByRole('button', { name: 'Gửi lời nhắn' }).click();
    await expect(parent.getByText('Số điện thoại gồm 8 đến 20 chữ số')).toBeVisible();
    await expect(parent.getByRole('textbox', { name: 'Nội dung' })).toHaveValue(words);
    await parent.getByLabel('Điện thoại').fill('0100 000 345');
    await parent.getByRole('button', { name: 'Gửi lời nhắn' }).click();
    await expect(parent.getByRole('heading', { name: 'Nhà trường đã nhận lời nhắn' })).toBeVisible();
    code = (await parent.getByText(/^KN-\d{4}-/).textContent())?.trim() ?? '';
  });

  await test.step('the clerk finds it on top of the list and answers', async () => {
    const clerk = await staffMember(browser, 'vanthu');
    await clerk.goto('/admin/content-manager/collection-types/api::petition.petition?sort=receivedAt:DESC');
    await clerk.getByText('Ngô Thị Lành').first().click();
    await expect(clerk.locator('textarea[name=content]')).toHaveValue(words);
    await clerk.locator('textarea[name=answer]').fill('Lịch nghỉ Tết đăng ở mục Thông báo.');
    await clerk.getByRole('combobox', { name: 'Tình trạng' }).click();
    await clerk.getByRole('option', { name: 'Đã trả lời' }).click();
    await clerk.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(clerk.getByRole('button', { name: 'Lưu', exact: true })).toBeDisabled();
  });

  await test.step('and the parent reads it with the code and the phone number', async () => {
    await parent.goto(`/lien-he/tra-cuu?ma=${code}`);
    await parent.getByLabel('Điện thoại hoặc thư điện tử').fill('+84 100 000 345');
    await parent.getByRole('button', { name: 'Xem tình trạng' }).click();
    await expect(parent.getByText('Lịch nghỉ Tết đăng ở mục Thông báo.')).toBeVisible();
  });
});

test('the portal can be installed on a phone or a desk @desk', async ({ playwright, launchOptions }) => {
  // In a window that leaves no trace, as those of other tests, nothing can be installed.
  const person = await playwright.chromium.launchPersistentContext('', launchOptions);
  const page = await person.newPage();
  await page.goto(testSchool().siteUrl);
  const devtools = await person.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await person.close();
});

test('installed, the portal opens without a connection and tells which books are there @desk', async ({
  playwright,
  launchOptions,
}) => {
  const { siteUrl } = testSchool();
  // The way Chromium opens what was installed.
  const args = [...(launchOptions.args ?? []), `--app=${siteUrl}/tin-tuc`];
  const person = await playwright.chromium.launchPersistentContext('', { ...launchOptions, args });
  const [page] = person.pages();
  if (!page) throw new Error('Chromium opened no window');
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('khue-started'))).toBe('yes');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await person.setOffline(true);
  await page.goto(`${siteUrl}/su-kien`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sách trên máy này');
  await expect(page.getByText('Chưa có cuốn nào')).toBeVisible();
  await person.close();
});
