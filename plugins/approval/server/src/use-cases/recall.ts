import { recall as recalled } from '../../../domain/commands.ts';
import type { RunState } from '../../../domain/machine.ts';
import type { Actor } from '../../../domain/person.ts';
import { record } from '../store/record.ts';
import type { Strapi } from '../types.ts';
import { withRun } from './with-run.ts';

/** Takes a submission back, as long as nobody has decided. */
export const recall = (strapi: Strapi, runId: number, actor: Actor): Promise<RunState> =>
  withRun(strapi, runId, actor, async (loaded) => {
    const event = recalled(loaded.moment, new Date().toISOString());
    return (await record(strapi, loaded, event)).state;
  });
