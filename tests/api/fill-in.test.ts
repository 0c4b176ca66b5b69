import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::news-article.news-article';
type Article = { documentId: string; slug: string | null; publishedOn: string | null };

describe('what an editor leaves blank', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
  }, 120_000);
  afterAll(() => cms.stop());

  const create = async (data: object) =>
    (await cms.strapi.documents(uid).create({ data: data as never })) as unknown as Article;
  const update = async (documentId: string, data: object) =>
    (await cms.strapi.documents(uid).update({ documentId, data: data as never })) as unknown as Article;
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

  it('is filled in: the address from the title, with a number when it is taken, and today as the day', async () => {
    const first = await create({ title: 'Đêm hội trăng rằm' });
    expect(first).toMatchObject({ slug: 'dem-hoi-trang-ram', publishedOn: today });
    expect((await create({ title: 'Đêm hội trăng rằm' })).slug).toBe('dem-hoi-trang-ram-2');
  });

  it('waits for a title', async () => {
    const draft = await create({ summary: 'Chưa đặt tên' });
    expect(draft.slug).toBeNull();
    expect((await update(draft.documentId, { title: 'Có tên rồi' })).slug).toBe('co-ten-roi');
  });

  it('never changes an address or a day that is there', async () => {
    const article = await create({ title: 'Tên cũ', slug: 'dia-chi-rieng', publishedOn: '2026-09-05' });
    const renamed = await update(article.documentId, { title: 'Tên mới' });
    expect(renamed).toMatchObject({ slug: 'dia-chi-rieng', publishedOn: '2026-09-05' });
  });
});
