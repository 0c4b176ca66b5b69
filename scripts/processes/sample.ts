/** Child of the start script: loads the sample school into an empty database and ends. */
import { loadSettings } from '@khue/config';
import { loadSampleSchool } from '../../database/sample/load.ts';
import { createCms, endWithSupervisor } from './load-cms.ts';

endWithSupervisor(() => process.exit(1));
const cms = await createCms().load();
await loadSampleSchool(cms, { password: loadSettings().DEMO_PASSWORD, report: (line) => cms.log.info(line) });
await cms.destroy();
process.exit(0);
