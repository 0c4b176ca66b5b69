import type { NoticeSettled } from '@khue/config/contracts';
import type { Strapi } from '../types.ts';

/** What was asked for is done: the notices about it count as read, and no digest brings them up again. */
export async function settle(strapi: Strapi, { path, kinds }: NoticeSettled): Promise<void> {
  const open = strapi.db.connection('notices').where({ path, read_at: null }).whereIn('kind', kinds);
  await open.update({ read_at: new Date() });
}
