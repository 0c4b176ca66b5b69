import { expect, type Page } from '@playwright/test';
import { decide, staffMember } from './people.ts';
import { test } from './test.ts';

const registers = '/admin/plugins/approval/registers';
const rows = '/admin/content-manager/collection-types/api::class-log-entry.class-log-entry';

/** Opens the log of last week, the way a person finds it, and tells its address. */
async function lastWeek(page: Page): Promise<string> {
  await page.goto(registers);
  const week = page.getByRole('heading', { name: /^Tuần/ });
  const thisWeek = (await week.textContent()) as string;
  await page.getByRole('button', { name: 'Kỳ trước' }).click();
  await expect(week).not.toHaveText(thisWeek);
  const set = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '6A' }) });
  await expect(set.getByText('Đã xác nhận đủ')).toBeVisible();
  await set.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Tình trạng sổ' })).toBeVisible();
  return page.url();
}

test('a homeroom teacher closes a week of the class log, the vice principal approves it, and no row changes any more @desk', async ({
  browser,
}) => {
  const teacher = await staffMember(browser, 'giaovien');
  const vice = await staffMember(browser, 'phohieutruong');

  const address = await test.step('the teacher closes last week of 6A', async () => {
    const set = await lastWeek(teacher);
    await teacher.getByRole('button', { name: 'Đóng tuần' }).click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Đóng tuần' }).click();
    await expect(teacher.getByText('Đã đóng sổ và gửi duyệt.')).toBeVisible();
    return set;
  });

  await test.step('the vice principal finds it among the registers and approves it', async () => {
    await lastWeek(vice);
    await vice.getByRole('link', { name: 'Xem quá trình duyệt' }).click();
    await decide(vice, 'Duyệt');
    await expect(vice.getByText(/^Đã duyệt “Sổ ghi đầu bài 6A/)).toBeVisible();
  });

  await test.step('the teacher opens a row of that week, and the form says why it stays as it is', async () => {
    const day = /\.(\d{4}-\d{2}-\d{2})/.exec(address)?.[1] as string;
    await teacher.goto(`${rows}?filters[$and][0][date][$gte]=${day}&sort=date:ASC&page=1&pageSize=10`);
    await teacher.locator('tbody tr').first().click();
    await expect(teacher.getByText('Sổ đã đóng nên dòng này không sửa được.')).toBeVisible();
    await teacher.locator('input[name=lessonTitle]').fill('Bài khác');
    await expect(teacher.getByRole('button', { name: 'Lưu', exact: true })).toBeDisabled();
  });
});
