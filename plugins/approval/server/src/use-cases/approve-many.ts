import type { ManyOutcome } from '@khue/config/contracts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError, sentence } from '../../../domain/reasons.ts';
import { remembering } from '../people/remember.ts';
import { findRun } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { decide } from './decide.ts';
import { decideFirst } from './decide-first.ts';

/** Approves each through the same guard as a single one; one failure does not stop the others. */
export const approveMany = (
  strapi: Strapi,
  runIds: readonly number[],
  actor: Actor,
  language: 'vi' | 'en',
): Promise<ManyOutcome[]> => decideFirst(remembering(() => inLanes(strapi, runIds, actor, language)));

/** Decisions under way at once: while one waits for the disk, the next is worked out. */
const lanes = 4;

async function inLanes(
  strapi: Strapi,
  runIds: readonly number[],
  actor: Actor,
  language: 'vi' | 'en',
): Promise<ManyOutcome[]> {
  const outcomes: ManyOutcome[] = [];
  const ahead = [...new Set(runIds)].entries();
  const lane = async () => {
    for (const [place, runId] of ahead) outcomes[place] = await approveOne(strapi, runId, actor, language);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

async function approveOne(strapi: Strapi, runId: number, actor: Actor, language: 'vi' | 'en'): Promise<ManyOutcome> {
  try {
    const { title } = await decide(strapi, runId, 'approve', actor);
    return { runId, ok: true, title, message: null };
  } catch (error) {
    if (!(error instanceof ApprovalError)) throw error;
    const title = (await findRun(strapi, runId))?.title ?? '';
    return { runId, ok: false, title, message: sentence(error, language) };
  }
}
