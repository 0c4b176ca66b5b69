import type { Facts } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessSchool, buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

describe('a school without a mail server', () => {
  let cms: TestCms;
  let school: AccessSchool;
  beforeAll(async () => {
    cms = await startCms();
    school = await buildAccessSchool(cms.strapi);
  }, 120_000);
  afterAll(() => cms?.stop());

  it('keeps notices in the admin and promises nobody mail', async () => {
    const text = { vi: 'Có việc', en: 'Work' };
    await (cms.strapi.plugin('outbox').service('facts') as Facts).record('notice.wanted', {
      ...{ key: 'one', kind: 'approval.waiting', path: '/', subject: text, text },
      to: school.staff.teacher.documentId,
    });
    await cms.settled();
    const token = await cms.signIn(emailOf('teacher'));
    const get = async (path: string) =>
      (await cms.http.get(`/notices${path}`).set('Authorization', token).expect(200)).body.data;
    expect((await get('/mine')).rows).toMatchObject([{ subject: text, readAt: null, mail: null }]);
    expect(await get('/preference')).toEqual({ mail: 'immediate', address: null });
    expect(await cms.strapi.db.connection('notice_mails').select()).toEqual([]);
  });

  it('says so when Strapi wants to send mail', async () => {
    const email = cms.strapi.plugin('email').service('email');
    await expect(email.send({ to: 'a@khue.example', subject: 'Thử', text: 'Thử' })).rejects.toThrow(
      'Trường chưa cài đặt máy chủ thư',
    );
  });
});
