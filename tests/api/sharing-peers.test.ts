import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '@khue/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, withdraw } from '../helpers/editorial.ts';
import { type OaiAddress, openOaiAddress } from '../helpers/oai-address.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const run = promisify(execFile);
const uid = 'api::library-item.library-item';
const shared = 130;

const hasPeer = await run('perl', ['-MHTTP::OAI', '-e', '1']).then(
  () => true,
  () => false,
);
if (!hasPeer) {
  process.stderr.write(
    '\n*** NOT RUN: no Perl HTTP::OAI on this machine harvested our provider (Debian: apt-get install libhttp-oai-perl). ***\n\n',
  );
}

describe.skipIf(!hasPeer)('Perl HTTP::OAI', () => {
  let cms: TestCms;
  let provider: OaiAddress;
  let withdrawn: string;

  const harvest = async (...args: string[]) => {
    const { stdout } = await run('perl', [join(root, 'tests/helpers/harvest.pl'), provider.url, ...args]);
    const lines = stdout
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    return (name: string) => lines.filter(([first]) => first === name).map(([, ...rest]) => rest);
  };

  beforeAll(async () => {
    cms = await startCms();
    provider = await openOaiAddress(cms);
    for (let number = 1; number <= shared; number += 1) {
      const data = {
        title: `Sách số ${number} – đọc & kể`,
        slug: `sach-${number}`,
        kind: number <= 3 ? 'audio' : 'book',
        audience: 'public',
        accessLevel: 'read',
      };
      const documentId = await publish(cms.strapi, uid, data);
      if (number === 2) withdrawn = documentId;
    }
    await cms.settled();
    await withdraw(cms.strapi, uid, withdrawn);
    await cms.settled();
  }, 180_000);
  afterAll(async () => {
    await provider?.close();
    await cms?.stop();
  });

  it('understands who we are, our formats and our sets', async () => {
    const told = await harvest('ListIdentifiers', 'metadataPrefix', 'oai_dc', 'set', 'kind:audio');
    expect(told('version')).toEqual([['2.0']]);
    expect(told('deleted')).toEqual([['persistent']]);
    expect(told('granularity')).toEqual([['YYYY-MM-DDThh:mm:ssZ']]);
    expect(told('format').flat()).toEqual(['oai_dc', 'marcxml', 'marc21']);
    expect(told('set')).toContainEqual(['grade:5', 'Khối 5']);
    expect(told('record')).toHaveLength(3);
  });

  it('harvests every record once over several parts, the withdrawn one as deleted', async () => {
    const records = (await harvest('ListRecords', 'metadataPrefix', 'oai_dc'))('record');
    expect(new Set(records.map(([identifier]) => identifier)).size).toBe(shared);
    expect(records).toHaveLength(shared);
    expect(records.filter(([, status]) => status === 'deleted')).toEqual([
      [`oai:localhost:${withdrawn}`, 'deleted', ''],
    ]);
    expect(records.map(([, , title]) => title)).toContain('Sách số 130 – đọc & kể');
    expect(provider.asked.filter((query) => query.includes('resumptionToken')).length).toBeGreaterThan(0);
  });

  it('harvests MARC 21 as well', async () => {
    expect((await harvest('ListRecords', 'metadataPrefix', 'marcxml'))('record')).toHaveLength(shared);
  });
});
