import type { ApprovalOptions } from '@khue/config/contracts';
import type { DocumentKey } from '../../../domain/canonical.ts';
import { type Definition, keysToResolve } from '../../../domain/definition.ts';
import type { RunEvent } from '../../../domain/events.ts';
import type { Actor } from '../../../domain/person.ts';
import type { Moment } from '../../../domain/rules.ts';
import { emptyRun, replay } from '../../../domain/run.ts';
import { type Draft, loadDraft } from '../content/draft.ts';
import { requireGoverned } from '../content/governed.ts';
import { holdersOf } from '../people/staff.ts';
import { today } from '../people/today.ts';
import type { Strapi } from '../types.ts';
import { definitionVersion, latestDefinition } from './definitions.ts';
import { eventsOf } from './events.ts';
import type { RunRecord } from './runs.ts';

/** A document with its run, as the domain wants to see them. */
export interface Loaded {
  key: DocumentKey;
  options: ApprovalOptions;
  record: RunRecord | null;
  events: RunEvent[];
  draft: Draft | null;
  moment: Moment;
}

/** Loads one run of a document (null: none yet) for this actor. */
export async function load(
  strapi: Strapi,
  key: DocumentKey,
  record: RunRecord | null,
  actor: Actor | null,
): Promise<Loaded> {
  const options = requireGoverned(strapi, key.uid);
  const definition = await definitionFor(strapi, record, options);
  const events = record ? await eventsOf(strapi, record.id) : [];
  const run = record ? replay(definition, events) : emptyRun;
  const draft = await loadDraft(strapi, key, options);
  // A resubmission may find the author in another department.
  const scopes = [run.scope, ...(draft ? [draft.scope] : [])];
  const keys = [...new Set(scopes.flatMap((scope) => keysToResolve(definition, scope)))];
  const seats = await holdersOf(strapi, keys, today());
  const moment: Moment = {
    definition,
    run,
    seats,
    actor,
    draftDigest: draft?.digest ?? null,
    authors: draft?.scope.authors ?? [],
  };
  return { key, options, record, events, draft, moment };
}

const definitionFor = (strapi: Strapi, record: RunRecord | null, options: ApprovalOptions): Promise<Definition> =>
  record
    ? definitionVersion(strapi, record.definitionCode, record.definitionVersion)
    : latestDefinition(strapi, options.workflow);
