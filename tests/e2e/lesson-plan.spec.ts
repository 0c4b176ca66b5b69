import { expect } from '@playwright/test';
import { decide, handIn, newDocument, openRun, relate, staffMember } from './people.ts';
import { test } from './test.ts';

test('a teacher hands in a lesson plan, publishing is refused, the head of the department approves it and it comes into force', async ({
  browser,
}, { project }) => {
  const title = `Cộng hai phân số khác mẫu số ${project.name} ${Date.now()}`;
  const teacher = await staffMember(browser, 'giaovien');

  await test.step('the teacher writes the plan', async () => {
    await newDocument(teacher, 'lesson-plan');
    await teacher.locator('input[name=title]').fill(title);
    await relate(teacher, 'subject', 'Toán');
    await teacher.locator('input[name=grade]').fill('6');
    await relate(teacher, 'schoolYear', '2026-2027');
    await teacher.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(teacher).not.toHaveURL(/\/create/);
  });
  const address = teacher.url();

  await test.step('nobody offers to publish it, and the server refuses', async () => {
    await expect(teacher.getByRole('button', { name: 'Xuất bản' })).toHaveCount(0);
    const documentId = /lesson-plan\/([a-z0-9]+)/.exec(address)?.[1];
    const refusal = await teacher.evaluate(async (id) => {
      const token = JSON.parse(sessionStorage.getItem('jwtToken') ?? localStorage.getItem('jwtToken') ?? 'null') as
        | string
        | null;
      const cookie = /jwtToken=([^;]+)/.exec(document.cookie)?.[1];
      const answer = await fetch(
        `/content-manager/collection-types/api::lesson-plan.lesson-plan/${id}/actions/publish`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${token ?? cookie}`, 'content-type': 'application/json' },
          body: '{}',
        },
      );
      return { status: answer.status, body: await answer.text() };
    }, documentId);
    expect(refusal.status).toBeGreaterThanOrEqual(400);
    expect(refusal.status).toBeLessThan(500);
    expect(refusal.status).not.toBe(401);
  });

  await test.step('the teacher hands it in', async () => {
    await handIn(teacher);
  });

  await test.step('the head finds it in the queue and approves it', async () => {
    const head = await staffMember(browser, 'totruong.toan');
    await openRun(head, title);
    await decide(head, 'Duyệt');
    await expect(head.getByText(`Đã duyệt “${title}”.`)).toBeVisible();
  });

  await test.step('the teacher sees that it is in force', async () => {
    const plan = teacher.locator('tr, li').filter({ has: teacher.getByRole('link', { name: title }) });
    await expect(async () => {
      await teacher.goto('/admin/plugins/approval/sent');
      await expect(plan.filter({ hasText: 'Đang có hiệu lực' })).toBeVisible({ timeout: 2000 });
    }).toPass();
  });
});
