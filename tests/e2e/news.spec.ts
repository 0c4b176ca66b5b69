import { expect } from '@playwright/test';
import sharp from 'sharp';
import { decide, handIn, newDocument, openRun, staffMember, visitor } from './people.ts';
import { test } from './test.ts';

test('the news editor hands in an article with a picture, the vice principal approves it, and visitors see it', async ({
  browser,
}, { project }) => {
  const title = `Ngày hội đọc sách ${project.name} ${Date.now()}`;
  const picture = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2F6B4F' } })
    .jpeg()
    .toBuffer();
  const visitorPage = await visitor(browser);
  const editor = await staffMember(browser, 'bientap');
  // On a phone the panels beside the form lie in a drawer.
  const inDrawer = project.name === 'phone';
  const openPanels = async () => {
    if (inDrawer) await editor.getByRole('button', { name: 'Mở thêm thao tác' }).click();
  };
  const closePanels = async () => {
    if (inDrawer) await editor.getByRole('button', { name: 'Đóng thao tác' }).click();
  };

  await test.step('the editor writes the article', async () => {
    await newDocument(editor, 'news-article');
    await editor.locator('input[name=title]').fill(title);
  });

  await test.step('and adds a picture', async () => {
    await editor
      .getByRole('button', { name: /Bấm để thêm tệp/ })
      .first()
      .click();
    const dialog = editor.getByRole('dialog').last();
    await dialog
      .getByRole('button', { name: /^Thêm tệp/ })
      .first()
      .click();
    await editor
      .locator('input[type=file]')
      .setInputFiles({ name: 'doc-sach.jpg', mimeType: 'image/jpeg', buffer: picture });
    await dialog.getByRole('button', { name: 'Tải 1 tệp lên thư viện' }).click();
    await dialog.getByRole('button', { name: 'Hoàn tất' }).click();
    await expect(editor.getByRole('dialog')).toHaveCount(0);
    await editor.locator('input[name=coverAlt]').fill('Học sinh chọn sách trên bàn');
    await openPanels();
    await editor.getByRole('combobox', { name: /Có học sinh trong ảnh không/ }).click();
    await editor.getByRole('option', { name: 'Không nhận ra được ai' }).click();
    await expect(editor.getByRole('combobox', { name: /Có học sinh trong ảnh không/ })).toContainText('Không nhận ra');
    await closePanels();
  });

  await test.step('saves it and sees it on the portal, in a frame of the panel', async () => {
    await editor.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(editor).not.toHaveURL(/\/create/);
    await openPanels();
    await editor.getByRole('link', { name: 'Mở bản xem trước' }).click();
    const frame = editor.frameLocator('iframe');
    await expect(frame.getByText('Bản xem trước – chưa xuất bản')).toBeVisible();
    await expect(frame.getByRole('heading', { name: title })).toBeVisible();
    await editor.getByRole('link', { name: 'Đóng bản xem trước' }).click();
    await expect(editor.locator('input[name=title]')).toBeVisible();
  });

  await test.step('hands it in; no visitor sees it yet', async () => {
    await expect(editor.getByRole('button', { name: 'Xuất bản', exact: true })).toHaveCount(0);
    await handIn(editor);
    await visitorPage.goto('/');
    await expect(visitorPage.getByText(title)).toHaveCount(0);
  });

  await test.step('the vice principal approves it from the approval page', async () => {
    const vice = await staffMember(browser, 'phohieutruong');
    await openRun(vice, title);
    await decide(vice, 'Duyệt');
    await expect(vice.getByText(`Đã duyệt “${title}”.`)).toBeVisible();
  });

  await test.step('and it is on the home page', async () => {
    await expect(async () => {
      await visitorPage.goto('/');
      await expect(visitorPage.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 500 });
    }).toPass({ intervals: [50] });
  });

  await test.step('with AVIF and WebP renditions that load', async () => {
    const article = visitorPage.locator('article, li, section').filter({ hasText: title }).last();
    for (const type of ['image/avif', 'image/webp']) {
      const srcset = await article.locator(`source[type="${type}"]`).first().getAttribute('srcset');
      const address = srcset?.trim().split(/\s+/)[0] as string;
      const answer = await visitorPage.request.get(address);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe(type);
    }
  });
});
