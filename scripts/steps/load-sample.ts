import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@khue/config';
import { PrepareError, runCms } from '../../database/prepare.ts';
import { messages } from '../messages/index.ts';
import { Problem } from './problem.ts';

/** Loads the sample school; what went wrong is kept in a file, the terminal gets one sentence. */
export async function loadSample(settings: Settings, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    await runCms('sample', { ...environment, ROLE: 'web' });
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    const file = join(settings.dataDir, 'sample-school-error.log');
    writeFileSync(file, `${new Date().toISOString()}\n${error.said}\n`, { mode: 0o600 });
    throw new Problem(messages.error.sample(file));
  }
}
