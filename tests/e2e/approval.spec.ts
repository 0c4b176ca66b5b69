import { devices, expect, type Page } from '@playwright/test';
import { decide, handIn, newDocument, openRun, relate, staffMember } from './people.ts';
import { test } from './test.ts';

const uid = 'api::lesson-plan.lesson-plan';
const phone = { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A request of the panel as whoever is signed in there, to arrange what this test needs. */
const ask = (page: Page, path: string, body: object) =>
  page.evaluate(
    async ([address, data]) => {
      const stored = sessionStorage.getItem('jwtToken') ?? localStorage.getItem('jwtToken');
      const token = stored ? (JSON.parse(stored) as string) : /jwtToken=([^;]+)/.exec(document.cookie)?.[1];
      const answer = await fetch(address as string, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(data),
      });
      return answer.status;
    },
    [path, body] as const,
  );

const step = (key: string, vi: string, approvers: object[], when: object[] = []) => ({
  key,
  label: { vi, en: key },
  approvers,
  quorum: { kind: 'one' },
  when,
});
const assign = (page: Page, workflow: string) => ask(page, '/approval/workflows/assignments', { uid, workflow });

test('a plan goes back for changes, is handed in again, and two people approve it side by side, one of them on a phone', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const title = `So sánh phân số ${Date.now()}`;
  const vice = await staffMember(browser, 'phohieutruong');
  const teacher = await staffMember(browser, 'giaovien');
  const head = await staffMember(browser, 'totruong.toan', phone);

  await test.step('the vice principal puts plans under two steps side by side', async () => {
    const steps = [
      step('head', 'Tổ trưởng duyệt', [{ kind: 'head-of-department' }]),
      step(
        'vice',
        'Phó hiệu trưởng duyệt',
        [{ kind: 'role', role: 'khue-vice-principal' }],
        // Only where the content calls for it.
        [{ field: 'grade', is: 'at-least', value: 7 }],
      ),
    ];
    const body = { code: 'song-song', label: { vi: 'Duyệt song song', en: 'Side by side' }, steps };
    expect(await ask(vice, '/approval/workflows', body)).toBe(200);
    expect(await assign(vice, 'song-song')).toBe(200);
  });

  await test.step('the teacher writes and hands in', async () => {
    await newDocument(teacher, 'lesson-plan');
    await teacher.locator('input[name=title]').fill(title);
    await relate(teacher, 'subject', 'Toán');
    await teacher.locator('input[name=grade]').fill('7');
    await relate(teacher, 'schoolYear', '2026-2027');
    await teacher.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(teacher).not.toHaveURL(/\/create/);
    await handIn(teacher);
  });

  await test.step('the head, on a phone, asks for changes', async () => {
    await openRun(head, title);
    await decide(head, 'Trả lại để sửa', 'Thêm một ví dụ.');
  });

  await test.step('the teacher reads why, changes it and hands it in again', async () => {
    await teacher.reload();
    await expect(teacher.getByText('Thêm một ví dụ.')).toBeVisible();
    await teacher.locator('input[name=week]').fill('14');
    await teacher.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(teacher.getByRole('button', { name: 'Gửi duyệt' })).toBeEnabled();
    await handIn(teacher);
  });

  await test.step('the vice principal approves at the desk, the head on the phone', async () => {
    await openRun(vice, title);
    await decide(vice, 'Duyệt');
    await openRun(head, title);
    await decide(head, 'Duyệt');
  });

  await test.step('and the plan is in force', async () => {
    const plan = teacher.locator('tr, li').filter({ has: teacher.getByRole('link', { name: title }) });
    await expect(async () => {
      await teacher.goto('/admin/plugins/approval/sent');
      await expect(plan.filter({ hasText: 'Đang có hiệu lực' })).toBeVisible({ timeout: 2000 });
    }).toPass();
  });

  await assign(vice, 'lesson-plan');
});
