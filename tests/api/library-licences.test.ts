import type { NoticePage, NoticeRow, Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { publish } from '../helpers/editorial.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const item = 'api::library-item.library-item';
let cms: TestCms;
const day = (offset: number) => new Date(Date.now() + (7 + offset * 24) * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  cms = await startCms();
  await buildAccessSchool(cms.strapi);
  for (const [slug, licenceEndsOn] of Object.entries({ 'da-het': day(-1), 'sap-het': day(30), 'con-lau': day(31) }))
    await publish(cms.strapi, item, { title: slug, slug, licence: 'licensed', audience: 'public', licenceEndsOn });
}, 120_000);
afterAll(() => cms?.stop());

async function noticesOf(who: string): Promise<string[]> {
  const token = await cms.signIn(emailOf(who));
  const { body } = await cms.http.get('/notices/mine').set('Authorization', token).expect(200);
  return (body.data as NoticePage<NoticeRow>).rows
    .filter(({ kind }) => kind === 'library.licence')
    .map(({ subject }) => subject.vi)
    .sort();
}

describe('licences', () => {
  it('that end soon or have ended are told to the librarian, once each', async () => {
    for (let run = 0; run < 2; run += 1) {
      await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('library.licences');
      await cms.settled();
    }
    expect(await noticesOf('librarian')).toEqual(['Giấy phép sắp hết hạn: sap-het', 'Giấy phép đã hết hạn: da-het']);
    expect(await noticesOf('teacher')).toEqual([]);
  });
});
