import { expect, type Page } from '@playwright/test';

/** The frames of a book stand in a closed shadow tree; a test has to look inside. */
export const openShadows = (page: Page) =>
  page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function open(options) {
      return attach.call(this, { ...options, mode: 'open' });
    };
  });

/** The reader, once its book is open. */
export const reader = (page: Page) => page.locator('book-reader[data-state="open"]');

/** Searches as a pupil types and opens the place that was found. */
export async function openHit(page: Page, words: string, title: RegExp): Promise<void> {
  await page.goto('/thu-vien');
  await page.locator('main input[name=q]').fill(words);
  await page.keyboard.press('Enter');
  await page
    .getByRole('main')
    .getByRole('article')
    .filter({ hasText: title })
    .locator('a[href^="/doc/"]')
    .first()
    .click();
  await expect(reader(page)).toBeVisible();
}
