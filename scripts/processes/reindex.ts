/** Child of `npm run reindex`: rebuilds the search index from the content in force and reports progress. */
import { createCms, endWithSupervisor } from './load-cms.ts';

interface IndexService {
  reindex(onProgress: (done: number, total: number) => void): Promise<{ indexed: number; failed: number }>;
}

endWithSupervisor(() => process.exit(1));
const cms = await createCms().load();
const index = cms.plugin('library').service('index') as IndexService;
const result = await index.reindex((done, total) => process.send?.({ done, total }));
process.send?.(result);
await cms.destroy();
process.exit(0);
