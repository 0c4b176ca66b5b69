import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { testSchool } from '../helpers/school.ts';

/** A person at work in a browser window of their own, signed in to the admin. */
export async function staffMember(browser: Browser, name: string, device: BrowserContextOptions = {}): Promise<Page> {
  const { cmsUrl, password } = testSchool();
  const page = await (await browser.newContext({ ...device, baseURL: cmsUrl })).newPage();
  await page.goto('/admin');
  await page.locator('input[name=email]').fill(`${name}@khue.example`);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await expect(page.locator('input[name=password]')).toBeHidden();
  return page;
}

/** A visitor of the portal. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext({ ...options, baseURL: testSchool().siteUrl })).newPage();
}

/** A pupil or guardian, logged in on the portal. */
export async function portalPerson(browser: Browser, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visitor(browser, options);
  await page.goto('/dang-nhap');
  await page.locator('input[name=identifier]').fill(name);
  await page.locator('input[name=password]').fill(testSchool().password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).not.toHaveURL(/dang-nhap/);
  return page;
}

/**
 * Opens the form for a new document of a type. The address names the language as the list's button does: without it
 * Strapi adds it late, and asks whoever has typed already whether to leave the page.
 */
export async function newDocument(page: Page, type: string): Promise<void> {
  await page.goto(`/admin/content-manager/collection-types/api::${type}.${type}/create?plugins[i18n][locale]=vi`);
  await expect(page.locator('input[name=title]')).toBeVisible();
}

/** Chooses the related document whose name begins with `text`. */
export async function relate(page: Page, field: string, text: string): Promise<void> {
  const box = page.locator(`input[name=${field}][role=combobox]`);
  await box.click();
  await box.pressSequentially(text);
  await page.getByRole('option', { name: text }).first().click();
}

/** Hands in what is open in the content manager. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByText('Chờ duyệt').first()).toBeVisible();
}

/** Opens a run from the queue, the way a person finds it. */
export async function openRun(page: Page, title: string): Promise<void> {
  await page.goto('/admin/plugins/approval');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Decides the open run; what is said, if anything, goes with it. */
export async function decide(page: Page, decision: 'Duyệt' | 'Trả lại để sửa', said?: string): Promise<void> {
  await page.getByRole('button', { name: decision, exact: true }).click();
  const dialog = page.locator('[role=dialog], [role=alertdialog]');
  if (said) await dialog.getByRole('textbox').fill(said);
  await dialog.getByRole('button', { name: decision, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
