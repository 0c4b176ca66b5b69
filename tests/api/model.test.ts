import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyViews } from '../../cms/src/settings/apply-views.ts';
import { type AccessSchool, buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

interface Refusal {
  message: string;
  details: { errors: { path: string[]; message: string; code: string }[] };
}

describe('writing through the admin panel', () => {
  let cms: TestCms;
  let school: AccessSchool;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    cms = await startCms();
    school = await buildAccessSchool(cms.strapi);
    for (const name of ['clerk', 'principal', 'editor']) tokens[name] = await cms.signIn(emailOf(name));
  }, 120_000);
  afterAll(() => cms.stop());

  const address = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
  const create = (who: string, type: string, body: object) =>
    cms.http
      .post(address(type))
      .set('Authorization', tokens[who] as string)
      .send(body);
  const update = (who: string, type: string, id: string, body: object) =>
    cms.http
      .put(`${address(type)}/${id}`)
      .set('Authorization', tokens[who] as string)
      .send(body);
  const refusal = (answer: { body: { error: Refusal } }) => answer.body.error;
  const pupil = { fullName: 'Lý Thị Dung', pupilCode: '3810000009', birthDate: '2016-01-01', gender: 'female' };

  it('says in Vietnamese what is wrong with which field', async () => {
    const missing = refusal(await create('clerk', 'pupil', { ...pupil, birthDate: undefined }).expect(400));
    expect(missing.message).toBe('Hãy điền “Ngày sinh”.');
    expect(missing.details.errors[0]).toMatchObject({ path: ['birthDate'], code: 'field.invalid' });

    const several = refusal(
      await create('clerk', 'pupil', { ...pupil, pupilCode: '12', personalId: '123' }).expect(400),
    );
    expect(several.message).toMatch(/^Có 2 mục cần sửa/);
    expect(several.details.errors.map((error) => error.message)).toEqual([
      expect.stringContaining('“Mã học sinh” chưa đúng'),
      expect.stringContaining('“Số định danh cá nhân” chưa đúng. Đúng 12 chữ số'),
    ]);

    const taken = refusal(await create('clerk', 'pupil', { ...pupil, pupilCode: '3810000001' }).expect(400));
    expect(taken.message).toBe('“Mã học sinh” này đã được dùng. Hãy nhập giá trị khác.');
  });

  it('says so in English to those who chose it', async () => {
    await cms.strapi.db
      .query('admin::user')
      .update({ where: { id: school.users.clerk }, data: { preferedLanguage: 'en' } });
    const { message } = refusal(await create('clerk', 'pupil', { ...pupil, fullName: null }).expect(400));
    expect(message).toBe('Please fill in “Full name”.');
    await cms.strapi.db
      .query('admin::user')
      .update({ where: { id: school.users.clerk }, data: { preferedLanguage: 'vi' } });
  });

  it('refuses in Vietnamese what Strapi refuses by itself', async () => {
    const { body } = await cms.http
      .post('/admin/login')
      .send({ email: 'ai@khue.example', password: 'khong-biet' })
      .expect(400);
    expect(body.error.message).toBe('Thư điện tử hoặc mật khẩu không đúng.');
    const answer = await cms.http.get(address('lesson-plan')).set('Authorization', tokens.clerk as string);
    expect(answer.body.error).toMatchObject({ status: 403, message: 'Thầy cô không có quyền làm việc này.' });
  });

  it('wants the relations that a type requires', async () => {
    const { message } = refusal(await create('clerk', 'guardianship', { relation: 'mother' }).expect(400));
    expect(message).toMatch(/^Có 2 mục cần sửa/);
  });

  it('refuses dates that contradict each other, also when only one of them is sent', async () => {
    const { documentId } = school.pupils['5A'];
    await update('clerk', 'pupil', documentId, { enrolledOn: '2022-09-05' }).expect(200);
    const { message, details } = refusal(
      await update('clerk', 'pupil', documentId, { leftOn: '2022-09-01' }).expect(400),
    );
    expect(message).toBe('“Ngày rời trường” không được trước “Ngày vào trường”.');
    expect(details.errors[0]).toMatchObject({ path: ['leftOn'], code: 'dates.order' });
  });

  it('keeps class names unique within a school year', async () => {
    const schoolYear = { connect: [{ documentId: school.year.documentId }], disconnect: [] };
    const { message } = refusal(
      await create('principal', 'school-class', { name: '5A', grade: 5, schoolYear }).expect(400),
    );
    expect(message).toBe('Năm học này đã có lớp cùng tên. Hãy chọn tên khác.');
    const rename = { name: '5A', schoolYear: { connect: [], disconnect: [] } };
    await update('principal', 'school-class', school.classes['5B'].documentId, rename).expect(400);
    await update('principal', 'school-class', school.classes['5A'].documentId, { room: '201' }).expect(200);
  });

  it('fills in the given name and spells text one way', async () => {
    const { body } = await create('clerk', 'pupil', {
      ...pupil,
      fullName: ' Lý  Thị Dung'.normalize('NFD'),
      givenName: 'Khác',
    }).expect(201);
    expect(body.data).toMatchObject({ fullName: 'Lý Thị Dung', givenName: 'Dung' });
  });

  it('refuses to publish what is not complete', async () => {
    const { body } = await create('editor', 'event', { place: 'Sân trường' }).expect(201);
    const { message } = refusal(
      await cms.http
        .post(`${address('event')}/${body.data.documentId}/actions/publish`)
        .set('Authorization', tokens.editor as string)
        .send({ place: 'Sân trường' })
        .expect(400),
    );
    expect(message).toMatch(/^Có 2 mục cần sửa/);
  });

  it('keeps a list view that an administrator changed', async () => {
    const types = cms.strapi.plugin('content-manager').service('content-types');
    const model = cms.strapi.contentType('api::pupil.pupil');
    const shown = await types.findConfiguration(model);
    expect(shown.layouts.list).toEqual(['fullName', 'schoolClass', 'gender', 'pupilCode', 'enrolmentStatus']);
    await types.updateConfiguration(model, { ...shown, layouts: { ...shown.layouts, list: ['fullName'] } });
    await applyViews(cms.strapi);
    expect((await types.findConfiguration(model)).layouts.list).toEqual(['fullName']);
  });

  it('offers both languages for content, Vietnamese first', async () => {
    const locales = await cms.strapi.plugin('i18n').service('locales').find();
    expect(locales.map((locale: { code: string }) => locale.code).sort()).toEqual(['en', 'vi']);
    expect(await cms.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('vi');
  });
});
