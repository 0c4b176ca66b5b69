import { loadSettings } from '@khue/config';
import type { Schedules } from '@khue/config/contracts';
import { installAudit } from './database/install.ts';
import { signHead } from './sign-head.ts';
import type { Strapi } from './types.ts';

/** The tree is signed a little after midnight at the school. */
export function register({ strapi }: { strapi: Strapi }): void {
  const schedules = strapi.plugin('outbox').service('schedules') as Schedules;
  schedules.every({ name: 'audit.sign-head', cron: '5 0 * * *', run: () => signHead(strapi) });
}

export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  const { ROLE } = loadSettings();
  if (ROLE === 'prepare') await installAudit(strapi);
  if (ROLE === 'all' || ROLE === 'worker') await signHead(strapi);
}
