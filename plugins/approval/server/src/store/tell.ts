import type { Facts } from '@khue/config/contracts';
import { askingKinds, type Notice } from '../../../domain/notices.ts';
import type { Strapi } from '../types.ts';

/** Records notices in the open transaction; they are told, by mail too, once it is committed. */
export async function tell(strapi: Strapi, runId: number, notices: readonly Notice[]): Promise<void> {
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  const path = pathOf(runId);
  for (const notice of notices) await facts.record('notice.wanted', { ...notice, path });
}

/** Nobody is asked about the run any more. */
export async function tellSettled(strapi: Strapi, runId: number): Promise<void> {
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  await facts.record('notice.settled', { path: pathOf(runId), kinds: [...askingKinds] });
}

const pathOf = (runId: number) => `/plugins/approval/runs/${runId}`;
