import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncRoles } from '../../cms/src/access/sync-roles.ts';
import { type AccessSchool, buildAccessSchool, emailOf, type PersonName } from '../helpers/access-school.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

describe('rights in the admin panel follow relations', () => {
  let cms: TestCms;
  let school: AccessSchool;
  const tokens = {} as Record<PersonName, string>;

  beforeAll(async () => {
    cms = await startCms();
    school = await buildAccessSchool(cms.strapi);
    for (const name of Object.keys(school.users) as PersonName[]) tokens[name] = await cms.signIn(emailOf(name));
  }, 120_000);
  afterAll(() => cms.stop());

  const address = (type: string) =>
    `/content-manager/collection-types/${type.includes('::') ? type : `api::${type}.${type}`}`;
  const as = (name: PersonName) => ({
    get: (path: string) => cms.http.get(path).set('Authorization', tokens[name]),
    post: (path: string, body?: object) => cms.http.post(path).set('Authorization', tokens[name]).send(body),
    put: (path: string, body: object) => cms.http.put(path).set('Authorization', tokens[name]).send(body),
    delete: (path: string) => cms.http.delete(path).set('Authorization', tokens[name]),
    list: async (type: string, query = '') => {
      const answer = await cms.http.get(`${address(type)}?${query}`).set('Authorization', tokens[name]);
      return answer.status === 200 ? (answer.body.results as Record<string, unknown>[]) : answer.status;
    },
  });
  const titles = (rows: Record<string, unknown>[] | number) =>
    typeof rows === 'number' ? rows : rows.map((row) => row.title ?? row.fullName).sort();

  describe('lesson plans', () => {
    it('a teacher sees and opens only their own', async () => {
      expect(titles(await as('teacher').list('lesson-plan'))).toEqual(['Phân số']);
      await as('teacher')
        .get(`${address('lesson-plan')}/${school.plans.teacher.documentId}`)
        .expect(200);
      await as('teacher')
        .get(`${address('lesson-plan')}/${school.plans.head.documentId}`)
        .expect(403);
    });

    it('a head of department sees those of the department and their own', async () => {
      expect(titles(await as('head').list('lesson-plan'))).toEqual(['Hỗn số', 'Phân số']);
      await as('head')
        .get(`${address('lesson-plan')}/${school.plans.teacher.documentId}`)
        .expect(200);
      await as('head')
        .get(`${address('lesson-plan')}/${school.plans.stranger.documentId}`)
        .expect(403);
      await as('head')
        .put(`${address('lesson-plan')}/${school.plans.teacher.documentId}`, { title: 'Sửa' })
        .expect(403);
    });

    it('the principal sees all, a librarian and an editor none', async () => {
      expect(titles(await as('principal').list('lesson-plan'))).toHaveLength(3);
      expect(await as('librarian').list('lesson-plan')).toBe(403);
      expect(await as('editor').list('lesson-plan')).toBe(403);
    });

    it('a new one belongs to the person who writes it, whatever the form says', async () => {
      const body = {
        title: 'Số thập phân',
        subject: { connect: [{ documentId: school.maths.documentId }] },
        grade: 5,
        schoolYear: { connect: [{ documentId: school.year.documentId }] },
        author: { connect: [{ documentId: school.staff.head.documentId }] },
        department: { connect: [{ documentId: school.departments.arts.documentId }] },
      };
      const { body: created } = await as('teacher').post(address('lesson-plan'), body).expect(201);
      const saved = await cms.strapi.documents('api::lesson-plan.lesson-plan').findOne({
        documentId: created.data.documentId,
        populate: { author: true, department: true } as never,
      });
      expect(saved).toMatchObject({
        author: { documentId: school.staff.teacher.documentId },
        department: { documentId: school.departments.maths.documentId },
      });
      await as('teacher')
        .put(`${address('lesson-plan')}/${created.data.documentId}`, { title: 'Số thập phân (tiết 1)' })
        .expect(200);
      await as('teacher')
        .delete(`${address('lesson-plan')}/${created.data.documentId}`)
        .expect(200);
    });

    it('nobody copies, publishes or changes a plan of somebody else', async () => {
      const foreign = `${address('lesson-plan')}`;
      const { documentId } = school.plans.stranger;
      await as('teacher').post(`${foreign}/clone/${documentId}`, {}).expect(403);
      await as('teacher').put(`${foreign}/${documentId}`, { title: 'Của tôi' }).expect(403);
      await as('teacher').delete(`${foreign}/${documentId}`).expect(403);
      for (const name of ['teacher', 'head', 'principal'] as const) {
        await as(name).post(`${foreign}/${school.plans.teacher.documentId}/actions/publish`, {}).expect(403);
      }
    });

    it('shows the author by name only', async () => {
      const [row] = (await as('head').list('lesson-plan')) as { author: Record<string, unknown> }[];
      expect(row?.author).toHaveProperty('fullName');
      expect(row?.author).not.toHaveProperty('personalId');
      expect(row?.author).not.toHaveProperty('phone');
    });
  });

  describe('pupils and guardians', () => {
    it('a teacher sees the pupils of the classes they teach or look after, and no others', async () => {
      expect(titles(await as('teacher').list('pupil'))).toEqual(['Lê Thị An', 'Phạm Thị Bình']);
      expect(titles(await as('stranger').list('pupil'))).toEqual(['Trần Thị Cúc']);
      await as('teacher')
        .get(`${address('pupil')}/${school.pupils['4A'].documentId}`)
        .expect(403);
      await as('stranger')
        .get(`${address('pupil')}/${school.pupils['5B'].documentId}`)
        .expect(403);
    });

    it('only the homeroom teacher sees more than names', async () => {
      const rows = (await as('teacher').list('pupil', 'sort=fullName:ASC')) as Record<string, unknown>[];
      expect(rows[0]).toMatchObject({
        fullName: 'Lê Thị An',
        birthDate: '2016-03-08',
        ethnicity: 'Kinh',
        residence: 'Thôn Đông',
      });
      for (const field of ['birthDate', 'ethnicity', 'residence', 'personalId', 'guardianships'])
        expect(rows[1]).not.toHaveProperty(field);
      expect(rows[0]).not.toHaveProperty('personalId');
      const { body } = await as('teacher')
        .get(`${address('pupil')}/${school.pupils['5B'].documentId}`)
        .expect(200);
      expect(body.data).not.toHaveProperty('residence');
    });

    it('guardians are seen by the homeroom teacher and the clerk', async () => {
      expect(titles(await as('teacher').list('guardian'))).toEqual(['Hoàng Thị Mai']);
      await as('teacher')
        .get(`${address('guardian')}/${school.guardians['5A'].documentId}`)
        .expect(200);
      await as('teacher')
        .get(`${address('guardian')}/${school.guardians['5B'].documentId}`)
        .expect(403);
      expect((await as('teacher').list('guardianship')) as unknown[]).toHaveLength(1);
      expect(titles(await as('clerk').list('guardian'))).toHaveLength(2);
      expect(titles(await as('stranger').list('guardian'))).toEqual([]);
    });

    it('librarian, editor and a head without classes see no pupils; only the clerk writes them', async () => {
      for (const name of ['librarian', 'editor'] as const) expect(await as(name).list('pupil')).toBe(403);
      expect(titles(await as('head').list('pupil'))).toEqual([]);
      await as('clerk')
        .put(`${address('pupil')}/${school.pupils['5A'].documentId}`, { residence: 'Thôn Đoài' })
        .expect(200);
      for (const name of ['teacher', 'principal', 'it'] as const) {
        const { documentId } = school.pupils['5B'];
        const answer = await as(name).put(`${address('pupil')}/${documentId}`, { residence: 'Nơi khác' });
        const after = await cms.strapi.documents('api::pupil.pupil').findOne({ documentId });
        expect([answer.status === 403, after?.residence]).toEqual([name !== 'it', 'Thôn Đông']);
      }
    });

    it('the IT administrator ties accounts to files without seeing what is in them', async () => {
      const [row] = (await as('it').list('pupil')) as Record<string, unknown>[];
      expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['birthDate']));
      expect(row).toHaveProperty('fullName');
    });
  });

  describe('what lies behind a relation', () => {
    it('is not shown, filtered or sorted beyond what may be read', async () => {
      const assignments = (query: string) => as('librarian').list('teaching-assignment', query);
      const all = (await assignments('')) as {
        schoolClass: Record<string, unknown>;
        teacher: Record<string, unknown>;
      }[];
      expect(Object.keys(all[0]?.schoolClass ?? {})).not.toContain('pupils');
      expect(all[0]?.teacher).not.toHaveProperty('personalId');
      const dug = (await assignments('filters[schoolClass][pupils][id][$notNull]=true')) as typeof all;
      expect(dug).toHaveLength(all.length);
      expect(dug[0]?.schoolClass).not.toHaveProperty('pupils');
      expect(await assignments('filters[teacher][personalId][$startsWith]=999')).toHaveLength(all.length);
      expect(await assignments('filters[schoolClass][name][$eq]=4A')).toHaveLength(1);
      const known = await as('librarian').list('staff-member', '_q=038085000002');
      expect(known).toEqual([]);
    });

    it('is not handed out by pickers either', async () => {
      const field = (type: string, name: string, query = '') =>
        `/content-manager/relations/api::${type}.${type}/${name}?${query}`;
      const { status, text } = await as('librarian').get(field('school-class', 'pupils'));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('Lê Thị An');
      const { body } = await as('librarian')
        .get(field('teaching-assignment', 'teacher', 'populate[department][populate]=*&populate[account]=*'))
        .expect(200);
      expect(body.results.length).toBeGreaterThan(0);
      for (const found of body.results) expect(Object.keys(found)).not.toEqual(expect.arrayContaining(['account']));
      const { body: mine } = await as('teacher').get(field('guardianship', 'pupil')).expect(200);
      expect(mine.results.map((found: { fullName: string }) => found.fullName).sort()).toEqual([
        'Lê Thị An',
        'Phạm Thị Bình',
      ]);
    });

    it('does not come out on the start page', async () => {
      for (const action of ['update', 'publish']) {
        const { text } = await as('librarian').get(`/content-manager/homepage/recent-documents?action=${action}`);
        for (const secret of ['Lê Thị An', 'Phân số', 'Hoàng Thị Mai']) expect(text).not.toContain(secret);
      }
    });
  });

  describe('the rest of the staff', () => {
    it.each([
      ['editor', 'news-article', { title: 'Khai giảng', slug: 'khai-giang', publishedOn: '2026-09-05' }],
      ['clerk', 'disclosure-document', { title: 'Thu chi', slug: 'thu-chi', issuedOn: '2026-09-05', category: 'plan' }],
    ] as const)('the %s writes a %s and hands it in, and does not publish it', async (who, type, body) => {
      const { body: created } = await as(who).post(address(type), body).expect(201);
      const { documentId } = created.data;
      await as(who)
        .post(`${address(type)}/${documentId}/actions/publish`, body)
        .expect(403);
      await as(who).post(`/approval/documents/api::${type}.${type}/${documentId}/submit`, {}).expect(200);
      expect(await as('teacher').list(type)).toBe(403);
    });

    it('a librarian writes items of the library and leaves it to others to publish them', async () => {
      const body = {
        title: 'Dế Mèn phiêu lưu ký',
        slug: 'de-men',
        kind: 'book',
        licence: 'own',
        accessLevel: 'read',
        audience: 'pupils',
      };
      const { body: created } = await as('librarian').post(address('library-item'), body).expect(201);
      await as('librarian')
        .post(`${address('library-item')}/${created.data.documentId}/actions/publish`, body)
        .expect(403);
    });

    it('a teacher keeps her own digital lessons and reading lists, and no others', async () => {
      const lesson = { title: 'Bài giảng phân số', kind: 'digital-lesson', licence: 'own', accessLevel: 'read' };
      const { body: mine } = await as('teacher')
        .post(address('library-item'), { ...lesson, audience: 'pupils' })
        .expect(201);
      expect(titles(await as('teacher').list('library-item'))).toEqual(['Bài giảng phân số']);
      expect(titles(await as('head').list('library-item'))).toContain('Bài giảng phân số');
      expect(titles(await as('stranger').list('library-item'))).toEqual([]);
      await as('stranger')
        .put(`${address('library-item')}/${mine.data.documentId}`, { title: 'Khác' })
        .expect(403);
      const list = { title: 'Đọc thêm', audience: 'pupils', entries: [{ note: 'Đọc kỹ' }] };
      const { body: reading } = await as('teacher').post(address('reading-list'), list).expect(201);
      const { body: seen } = await as('teacher').get(`${address('reading-list')}/${reading.data.documentId}`);
      expect(seen.data.owner.documentId).toBe(school.staff.teacher.documentId);
      expect(titles(await as('stranger').list('reading-list'))).toEqual([]);
    });

    it('everybody reads their own file, and of colleagues only what a directory shows', async () => {
      const rows = (await as('librarian').list('staff-member', 'pageSize=50')) as Record<string, unknown>[];
      expect(rows).toHaveLength(8);
      const known = rows.filter((row) => 'personalId' in row);
      expect(known.map((row) => row.fullName)).toEqual(['Nguyễn Văn librarian']);
    });

    it('nobody raises themselves', async () => {
      const roles = await cms.strapi.db.query('admin::role').findMany({});
      const role = (code: string) => roles.find((found) => found.code === code)?.id as number;
      const it = as('it');
      await it.put(`/admin/users/${school.users.it}`, { roles: [role('khue-principal')] }).expect(400);
      await it.put(`/admin/users/${school.users.clerk}`, { roles: [role('strapi-super-admin')] }).expect(400);
      const { body } = await it
        .put(`/admin/users/${school.users.clerk}`, { roles: [role('khue-clerk'), role('khue-librarian')] })
        .expect(200);
      expect(body.data.roles).toHaveLength(2);
      await as('teacher').get('/admin/users').expect(403);
    });
  });

  describe('a second start', () => {
    it('changes nothing, and keeps what an administrator added', async () => {
      const count = () => cms.strapi.db.query('admin::permission').count();
      const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'khue-librarian' } });
      await cms.strapi
        .service('admin::permission')
        .createMany([{ action: 'admin::roles.read', subject: null, properties: {}, conditions: [], role: role.id }]);
      const before = await count();
      await syncRoles(cms.strapi);
      expect(await count()).toBe(before);
    });

    it('leaves visitors and portal accounts without rights', async () => {
      const rights = await cms.strapi.db
        .query('plugin::users-permissions.permission')
        .findMany({ where: { role: { id: { $notNull: true } } } });
      expect(rights).toEqual([]);
      for (const path of ['/api/auth/local', '/api/auth/local/register', '/api/auth/forgot-password']) {
        const { status } = await cms.http
          .post(path)
          .send({ identifier: 'a', username: 'abc', email: 'a@b.vn', password: 'Mat-khau-1' });
        expect(status, path).toBeGreaterThanOrEqual(403);
      }
      const types = await cms.strapi.db.query('plugin::users-permissions.role').findMany({});
      expect(types.map((type) => type.type).sort()).toEqual(['authenticated', 'guardian', 'public', 'pupil']);
    });
  });
});
