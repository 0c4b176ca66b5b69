/** Child of a test: what `scripts/processes/prepare.ts` does, for an application that has the types of the gate's tests. */
import { createCms } from '../../scripts/processes/load-cms.ts';
import { addGateTypes } from './gate-types.ts';

const cms = createCms();
addGateTypes(cms);
await cms.load();
await cms.destroy();
process.exit(0);
