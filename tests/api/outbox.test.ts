import type { ContentChange, Facts } from '@khue/config/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publish, withdraw } from '../helpers/editorial.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

/** Published at once; what needs approval goes through the same writes. */
const uid = 'api::page.page';
const governed = 'api::news-article.news-article';

describe('a fact recorded with a change', () => {
  let cms: TestCms;
  let heard: ContentChange[] = [];
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
        facts.subscribe('content.changed', 'nobody', () => Promise.reject(new Error('was told what it declined')), {
          wants: () => false,
        });
      },
    });
  }, 120_000);
  afterAll(() => cms.stop());
  beforeEach(() => {
    heard = [];
  });

  const draft = (slug: string) => cms.strapi.documents(uid).create({ data: { title: 'Khai giảng', slug } as never });

  it('reaches a subscriber when a draft is published, and not before', async () => {
    const { documentId } = await draft('khai-giang');
    await cms.settled();
    expect(heard).toEqual([]);
    await cms.strapi.documents(uid).publish({ documentId });
    await cms.settled();
    expect(heard).toEqual([{ uid, documentId, locale: 'vi', state: 'in-force' }]);
  });

  it('reaches a subscriber when the document is withdrawn and when it is deleted', async () => {
    const { documentId } = await draft('thu-hoi');
    await cms.strapi.documents(uid).publish({ documentId });
    await cms.strapi.documents(uid).unpublish({ documentId });
    await cms.strapi.documents(uid).delete({ documentId });
    await cms.settled();
    expect(heard.map((change) => change.state)).toEqual(['in-force', 'gone', 'gone']);
  });

  it('reaches a subscriber when something is approved, and when that is withdrawn', async () => {
    const documentId = await publish(cms.strapi, governed, { title: 'Khai giảng', slug: 'khai-giang' });
    await withdraw(cms.strapi, governed, documentId);
    await cms.settled();
    const change = { uid: governed, documentId, locale: 'vi' };
    expect(heard.filter((other) => other.uid === governed)).toEqual([
      { ...change, state: 'in-force' },
      { ...change, state: 'gone' },
    ]);
  });

  it('is forgotten together with the change when the transaction fails', async () => {
    const { documentId } = await draft('khong-thanh');
    const attempt = cms.strapi.db.transaction(async () => {
      await cms.strapi.documents(uid).publish({ documentId });
      throw new Error('second thoughts');
    });
    await expect(attempt).rejects.toThrow('second thoughts');
    await cms.settled();
    expect(heard).toEqual([]);
    expect(await cms.strapi.documents(uid).findOne({ documentId, status: 'published' })).toBeNull();
  });

  it('is tried again after the subscriber failed', async () => {
    failures = 1;
    const { documentId } = await draft('thu-lai');
    await cms.strapi.documents(uid).publish({ documentId });
    await expect.poll(() => heard, { timeout: 25_000 }).toHaveLength(1);
    expect(failures).toBe(0);
  });
});
