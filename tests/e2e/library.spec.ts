import { expect } from '@playwright/test';
import { portalPerson, visitor } from './people.ts';
import { test } from './test.ts';

test('a pupil finds a book without typing diacritics and reads it in the browser; a visitor cannot have the file', async ({
  browser,
}) => {
  const pupil = await portalPerson(browser, 'hocsinh');
  const files: string[] = [];
  pupil.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/tep/')) files.push(response.url());
  });

  await test.step('the pupil searches "toan lop 5"', async () => {
    await pupil.goto('/thu-vien');
    await pupil.getByRole('searchbox').or(pupil.locator('main input[name=q]')).first().fill('toan lop 5');
    await pupil.keyboard.press('Enter');
    await expect(
      pupil
        .getByRole('main')
        .getByText(/Toán lớp 5/i)
        .first(),
    ).toBeVisible();
  });

  await test.step('and opens a PDF at a page that was found', async () => {
    await pupil.getByRole('main').locator('a[href^="/doc/"]').first().click();
    await expect(pupil).toHaveURL(/\/doc\//);
    await expect(pupil.locator('canvas').first()).toBeVisible();
    await expect(pupil.locator('.textLayer, [data-text-layer]').first()).toContainText(/\p{L}/u);
    expect(files.length).toBeGreaterThan(0);
  });

  await test.step('a visitor cannot fetch that file by its address', async () => {
    const stranger = await visitor(browser);
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await stranger.request.fetch(files[0] as string, { method });
      expect(answer.status()).toBe(404);
    }
    await stranger.goto(pupil.url());
    await expect(
      stranger
        .getByRole('main')
        .getByRole('link', { name: /Đăng nhập/ })
        .first(),
    ).toBeVisible();
    await expect(stranger.locator('canvas')).toHaveCount(0);
  });
});
