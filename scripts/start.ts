/** `npm start`: the school as it runs in production, set up as far as needed. */
import { applyEnvironment } from '@khue/config';
import { productionBuild, productionServers } from './steps/bring-up.ts';
import { runUntilStopped } from './steps/until-stopped.ts';

const environment = { NODE_ENV: 'production' };
applyEnvironment(environment);
await runUntilStopped({ environment, build: productionBuild, servers: productionServers });
