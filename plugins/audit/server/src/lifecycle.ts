import { loadSettings } from '@khue/config';
import { installAudit } from './database/install.ts';
import { settleBeforeCommit } from './settle-before-commit.ts';
import { signHead } from './sign-head.ts';
import type { Strapi } from './types.ts';

export const register = ({ strapi }: { strapi: Strapi }): void => settleBeforeCommit(strapi);

export async function bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
  const { ROLE } = loadSettings();
  if (ROLE === 'prepare') await installAudit(strapi);
  if (ROLE === 'all' || ROLE === 'worker') await signHead(strapi);
}
