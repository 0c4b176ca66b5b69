import { comment as commented, delegate as delegated, reassign as reassigned } from '../../../domain/commands.ts';
import type { Remark, RunEvent } from '../../../domain/events.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Actor, Person } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { activePeople } from '../people/staff.ts';
import { today } from '../people/today.ts';
import type { Loaded } from '../store/load.ts';
import { record } from '../store/record.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

const now = () => new Date().toISOString();

const recording = (
  strapi: Strapi,
  runId: number,
  actor: Actor,
  event: (loaded: Loaded) => Promise<RunEvent> | RunEvent,
): Promise<RunState> =>
  withRun(strapi, runId, actor, async (loaded) => (await record(strapi, loaded, await event(loaded))).state);

/** Says something about a run without deciding it. */
export const comment = (
  strapi: Strapi,
  runId: number,
  actor: Actor,
  said: string,
  remarks: readonly Remark[],
): Promise<RunState> => recording(strapi, runId, actor, ({ moment }) => commented(moment, now(), said, remarks));

/** Hands one's seat to a colleague. */
export const delegate = (strapi: Strapi, runId: number, actor: Actor, to: string, step?: string): Promise<RunState> =>
  recording(strapi, runId, actor, async ({ moment }) => {
    const [person] = await requireActive(strapi, [to]);
    return delegated(moment, now(), person as Person, step);
  });

/** Names who decides a step from now on. */
export const reassign = (
  strapi: Strapi,
  runId: number,
  actor: Actor,
  { step, to, comment: said }: { step: string; to: readonly string[]; comment: string },
): Promise<RunState> =>
  recording(strapi, runId, actor, async ({ moment }) =>
    reassigned(moment, now(), step, await requireActive(strapi, to), said),
  );

/** @throws ApprovalError when one of them has left or cannot sign in. */
async function requireActive(strapi: Strapi, ids: readonly string[]): Promise<Person[]> {
  const people = await activePeople(strapi, ids, today());
  if (people.length < new Set(ids).size) throw new ApprovalError('approval.not-active');
  return people;
}
