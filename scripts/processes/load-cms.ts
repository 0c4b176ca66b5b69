import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '@khue/config';
import type { Core } from '@strapi/strapi';

/** The compiled CMS application, ready to `load()` or `start()`. */
export function createCms(): Core.Strapi {
  const appDir = join(root, 'cms');
  // Strapi's ES module build cannot be imported by Node (lodash/fp), its CommonJS build can.
  const { createStrapi } = createRequire(join(appDir, 'package.json'))(
    '@strapi/strapi',
  ) as typeof import('@strapi/strapi');
  return createStrapi({ appDir, distDir: join(appDir, 'dist') });
}

/** Ends this process when the supervisor that started it is gone, however it went. */
export function endWithSupervisor(end: () => void): void {
  if (!process.send) return;
  process.once('disconnect', end);
}
