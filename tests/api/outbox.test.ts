import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentChange, Facts } from '../../config/src/contracts/jobs.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::news-article.news-article';

describe('facts recorded with a change', () => {
  let cms: TestCms;
  const heard: ContentChange[] = [];
  let failures = 0;

  beforeAll(async () => {
    cms = await startCms({
      registered: (strapi) => {
        const facts = strapi.plugin('outbox').service('facts') as Facts;
        facts.subscribe('content.changed', 'test', async (change) => {
          if (failures > 0) {
            failures -= 1;
            throw new Error('not now');
          }
          heard.push(change);
        });
      },
    });
  }, 120_000);
  afterAll(() => cms.stop());

  it('reach a subscriber once the change is committed', async () => {
    const article = await cms.strapi
      .documents(uid)
      .create({ data: { title: 'Khai giảng', slug: 'khai-giang', publishedOn: '2026-09-05' } as never });
    await cms.settled();
    expect(heard).toEqual([]);
    await cms.strapi.documents(uid).publish({ documentId: article.documentId });
    await cms.settled();
    expect(heard).toEqual([{ uid, documentId: article.documentId, locale: 'vi', state: 'in-force' }]);
  });
});
