import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Unit tests stand beside the code; what starts a process lives in tests/ and shares one PostgreSQL. */
export default defineConfig({
  root,
  test: {
    // Strapi's destroy() removes all process listeners, which kills forked workers.
    pool: 'threads',
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'unit',
          setupFiles: ['config/tooling/property-tests.ts'],
          include: [
            '{config,database,scripts}/**/*.test.ts',
            'plugins/*/{domain,ports,adapters,server,admin}/**/*.test.{ts,tsx}',
            '{cms,site}/src/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'api',
          include: ['tests/{api,contracts}/**/*.test.ts'],
          globalSetup: ['tests/helpers/global-database.ts'],
          hookTimeout: 120_000,
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          hookTimeout: 300_000,
          testTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
