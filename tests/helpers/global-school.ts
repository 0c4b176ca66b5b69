import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolFile, type TestSchool } from './school.ts';
import { runSchool } from './school-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One real school for all browser tests: everything `npm start` does, in a throw-away data folder. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = temporaryFolder('e2e');
  const school = await runSchool(dataDir);
  await school.ready;
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { DEMO_PASSWORD: string };
  const { siteUrl, cmsUrl } = school;
  writeFileSync(schoolFile, JSON.stringify({ siteUrl, cmsUrl, password: secrets.DEMO_PASSWORD } satisfies TestSchool));
  return async () => {
    await school.stop();
    rmSync(dataDir, { recursive: true, force: true });
    rmSync(schoolFile, { force: true });
  };
}
