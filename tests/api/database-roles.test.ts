import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantToRuntime, withClient } from '../../database/roles.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

describe('the role the server runs under', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
  }, 120_000);
  afterAll(() => cms.stop());

  const asRuntime = (sql: string) => withClient(cms.databaseUrl, (client) => client.query(sql));

  it('owns no table, sequence, function, schema or database', async () => {
    const { rows } = await asRuntime(`
      SELECT relname AS name FROM pg_class WHERE relowner = current_user::regrole
      UNION ALL SELECT proname FROM pg_proc WHERE proowner = current_user::regrole
      UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner = current_user::regrole
      UNION ALL SELECT datname FROM pg_database WHERE datdba = current_user::regrole`);
    expect(rows).toEqual([]);
  });

  it('cannot create, change, empty or drop a table', async () => {
    for (const sql of [
      'CREATE TABLE public.mine (id int)',
      'ALTER TABLE news_articles ADD COLUMN extra text',
      'TRUNCATE news_articles',
      'DROP TABLE news_articles',
    ]) {
      await expect(asRuntime(sql), sql).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('reads the release but cannot change it', async () => {
    expect((await asRuntime('SELECT version FROM khue_release')).rowCount).toBe(1);
    await expect(asRuntime(`UPDATE khue_release SET version = '9.9.9'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('gets its rights again without harm', async () => {
    const owner = cms.databaseUrl.replace('khue_app:test-app', 'khue_owner:test-owner');
    await grantToRuntime(owner);
    expect((await asRuntime('SELECT count(*) FROM news_articles')).rowCount).toBe(1);
  });
});
