import type { Facts } from '@khue/config/contracts';
import type { Notice } from '../../../domain/notices.ts';
import type { Strapi } from '../types.ts';

/** Records notices in the open transaction; they are told, by mail too, once it is committed. */
export async function tell(strapi: Strapi, runId: number, notices: readonly Notice[]): Promise<void> {
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  const path = `/plugins/approval/runs/${runId}`;
  for (const notice of notices) await facts.record('notice.wanted', { ...notice, path });
}
