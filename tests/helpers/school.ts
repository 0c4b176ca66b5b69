import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@khue/config';

/** What a browser test knows of the running school. */
export interface TestSchool {
  siteUrl: string;
  cmsUrl: string;
  /** Password of every demonstration account. */
  password: string;
}

/** Playwright's workers are other processes than its global set-up. */
export const schoolFile = join(root, 'test-results-school.json');

export const testSchool = (): TestSchool => JSON.parse(readFileSync(schoolFile, 'utf8')) as TestSchool;
