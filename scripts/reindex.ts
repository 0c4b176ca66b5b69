/** `npm run reindex`: rebuilds the search index, whether the school is running or not. */
import { applyEnvironment, childEnvironment, loadSettings } from '@khue/config';
import { runCms } from '../database/prepare.ts';
import { compileCms } from './build/cms.ts';
import { messages } from './messages/index.ts';
import { environmentFor } from './steps/bring-up.ts';
import { runningSupervisor } from './steps/checks.ts';
import { joinDatabase } from './steps/database.ts';
import { explain } from './steps/problem.ts';
import { elapsed } from './steps/stages.ts';

applyEnvironment({ NODE_ENV: 'production' });

async function reindex(): Promise<void> {
  const settings = loadSettings();
  await compileCms();
  const database = await joinDatabase(settings, runningSupervisor(settings.dataDir) !== undefined);
  try {
    const environment = childEnvironment({ ...environmentFor(settings, database), ROLE: 'web' });
    await runCms('reindex', environment, report);
  } finally {
    await database.stop();
  }
}

function report(message: unknown): void {
  const { done, total, indexed, failed } = message as Record<string, number>;
  if (done !== undefined && total !== undefined) console.log(messages.reindex.progress(done, total));
  if (indexed !== undefined) console.log(messages.reindex.done(indexed, elapsed()));
  if (failed) console.log(messages.reindex.failed(failed));
}

try {
  await reindex();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
