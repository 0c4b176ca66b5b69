/** Child of the start script: the portal, until it is told to stop. */
import { join } from 'node:path';
import { root } from '@khue/config';
import { endWithSupervisor } from './load-cms.ts';

const end = () => process.exit(0);
endWithSupervisor(end);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
await import(join(root, 'site/src/server.ts'));
