/** Child of the start script: loads the CMS as the owner, which brings all tables in step, and ends. */
import { createCms, endWithSupervisor } from './load-cms.ts';

endWithSupervisor(() => process.exit(1));
const cms = await createCms().load();
await cms.destroy();
process.exit(0);
