import { writtenDay } from '@khue/config/contracts';
import { expect } from '@playwright/test';
import { makeCopies } from '../../database/sample/generate/copies.ts';
import { addDays, todayInVietnam } from '../../database/sample/generate/days.ts';
import { makeSampleSchool } from '../../database/sample/generate/sample-school.ts';
import { readAllTexts } from '../../database/sample/text/texts.ts';
import { staffMember } from './people.ts';
import { test } from './test.ts';

test('the librarian lends a copy to a pupil by its barcode, sees when it is due and takes it back @desk', async ({
  browser,
}) => {
  const librarian = await staffMember(browser, 'thuthu');
  const pupil = makeSampleSchool().pupils.find(({ schoolClass }) => schoolClass === '9B');
  const copy = makeCopies(readAllTexts().items, todayInVietnam()).at(-1);
  if (!pupil || !copy) throw new Error('The sample school has no pupil of 9B or no copies.');
  const due = writtenDay(addDays(todayInVietnam(), 14), 'vi');
  const loan = librarian.getByRole('main').getByRole('listitem').filter({ hasText: copy.registrationNumber });

  await test.step('the pupil is told by name once the code is in', async () => {
    await librarian.goto('/admin/plugins/library/desk');
    await librarian.getByLabel('Mã bạn đọc').fill(pupil.pupilCode);
    await expect(librarian.getByRole('heading', { name: `${pupil.fullName}, 9B` })).toBeVisible();
  });

  await test.step('the scanner types the barcode and Enter', async () => {
    await librarian.getByLabel('Mã sách').pressSequentially(copy.barcode);
    await librarian.keyboard.press('Enter');
    await expect(loan.getByText(`Hạn trả ${due}`)).toBeVisible();
    await expect(librarian.getByLabel('Mã sách')).toHaveValue('');
  });

  await test.step('and the copy comes back', async () => {
    await loan.getByRole('button', { name: 'Nhận trả' }).click();
    await expect(librarian.getByText(`Đã nhận lại ${copy.registrationNumber}.`)).toBeVisible();
    await expect(loan).toHaveCount(0);
  });
});
