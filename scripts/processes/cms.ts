/** Child of the start script: the CMS, until it is told to stop. */
import { createCms, endWithSupervisor } from './load-cms.ts';

const cms = createCms();
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await cms.destroy().catch(() => undefined);
  process.exit(0);
}
endWithSupervisor(() => void stop());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
await cms.start();
