import type { ManyOutcome } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError, sentence } from '../../../domain/reasons.ts';
import { rememberingHolders } from '../people/seats.ts';
import { findRun } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { decide } from './decide.ts';

/** Approves each through the same guard as a single one; one failure does not stop the others. */
export const approveMany = (
  strapi: Strapi,
  runIds: readonly number[],
  actor: Actor,
  language: 'vi' | 'en',
): Promise<ManyOutcome[]> => rememberingHolders(() => oneByOne(strapi, runIds, actor, language));

async function oneByOne(
  strapi: Strapi,
  runIds: readonly number[],
  actor: Actor,
  language: 'vi' | 'en',
): Promise<ManyOutcome[]> {
  const outcomes: ManyOutcome[] = [];
  for (const runId of new Set(runIds)) {
    const message = await decide(strapi, runId, 'approve', actor).then(
      () => null,
      (error) => explain(error, language),
    );
    outcomes.push({ runId, ok: message === null, title: (await findRun(strapi, runId))?.title ?? '', message });
  }
  return outcomes;
}

function explain(error: unknown, language: 'vi' | 'en'): string {
  if (error instanceof ApprovalError) return sentence(error, language);
  throw error;
}
