/** `npm run audit:export -- FILE`: copies the audit out of the database, whether the school is running or not. */
import { resolve } from 'node:path';
import { applyEnvironment, loadSettings } from '@khue/config';
import { messages } from './messages/index.ts';
import { runningSupervisor } from './steps/checks.ts';
import { joinDatabase } from './steps/database.ts';
import { dumpAudit } from './steps/dump-audit.ts';
import { explain, Problem } from './steps/problem.ts';
import { elapsed } from './steps/stages.ts';

applyEnvironment({ NODE_ENV: 'production' });

async function exportAudit(): Promise<void> {
  const [name, ...others] = process.argv.slice(2);
  if (!name || others.length > 0) throw new Problem(messages.audit.usageExport);
  const settings = loadSettings();
  const database = await joinDatabase(settings, runningSupervisor(settings.dataDir) !== undefined);
  try {
    const leaves = await dumpAudit(database.runtimeUrl, resolve(name));
    console.log(messages.audit.exported(leaves, name, elapsed()));
  } finally {
    await database.stop();
  }
}

try {
  await exportAudit();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
