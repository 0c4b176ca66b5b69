import type { ApprovalOptions } from '@khue/config/contracts';
import type { DocumentKey } from '../../../domain/canonical.ts';
import { keysToResolve } from '../../../domain/definition.ts';
import type { RunEvent } from '../../../domain/events.ts';
import type { Actor, Person, Seats } from '../../../domain/person.ts';
import type { DraftDigests, Moment } from '../../../domain/rules.ts';
import { emptyRun, type Run, replay } from '../../../domain/run.ts';
import { loadDraft } from '../content/draft.ts';
import type { Draft } from '../content/draft-shape.ts';
import { requireGoverned } from '../content/governed.ts';
import { rowDigest } from '../gate/row-digest.ts';
import { holdersOf } from '../people/seats.ts';
import { substitutesFor } from '../people/substitutions.ts';
import { today } from '../people/today.ts';
import type { Strapi, Transaction } from '../types.ts';
import { definitionOfType } from './assignments.ts';
import { definitionVersion } from './definitions.ts';
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

/** A run as its events tell it; the beginning of one, under the workflow of today, when there is none yet. */
async function historyOf(strapi: Strapi, { uid }: DocumentKey, record: RunRecord | null, known?: RunEvent[]) {
  const options = requireGoverned(strapi, uid);
  const definition = record
    ? await definitionVersion(strapi, record.definitionCode, record.definitionVersion)
    : await definitionOfType(strapi, uid);
  const events = known ?? (record ? await eventsOf(strapi, record.id) : []);
  return { options, definition, events, run: record ? replay(definition, events) : emptyRun };
}

/** Loads one run of a document (null: none yet) for this actor. */
export async function load(
  strapi: Strapi,
  key: DocumentKey,
  record: RunRecord | null,
  actor: Actor | null,
): Promise<Loaded> {
  const { options, definition, events, run } = await historyOf(strapi, key, record);
  const draft = await loadDraft(strapi, key, options, definition);
  // A resubmission may find the author in another department.
  const scopes = [run.scope, ...(draft ? [draft.scope] : [])];
  const keys = [...new Set(scopes.flatMap((scope) => keysToResolve(definition, scope)))];
  const seats = await holdersOf(strapi, keys, today());
  const moment: Moment = {
    definition,
    run,
    seats,
    substitutions: await substitutesFor(strapi, seated(run, seats), key.uid, today()),
    actor,
    draft,
    authors: draft?.scope.authors ?? [],
  };
  return { key, options, record, events, draft, moment };
}

/** Loads a run without its draft: who it concerns and whom it asks does not depend on that. */
async function loadWithoutDraft(
  strapi: Strapi,
  key: DocumentKey,
  record: RunRecord,
  actor: Actor | null,
): Promise<Loaded> {
  const { options, definition, events, run } = await historyOf(strapi, key, record);
  const seats = await holdersOf(strapi, keysToResolve(definition, run.scope), today());
  const substitutions = await substitutesFor(strapi, seated(run, seats), key.uid, today());
  const moment = { definition, run, seats, substitutions, actor, draft: null, authors: run.scope.authors };
  return { key, options, record, events, draft: null, moment };
}

/**
 * Loads a run for somebody who decides about it. The draft itself is not needed while its rows are what they were
 * at submission, which the database says at once; only when they are not is it read.
 */
export async function loadRun(
  strapi: Strapi,
  trx: Transaction,
  key: DocumentKey,
  record: RunRecord,
  actor: Actor | null,
): Promise<Loaded> {
  const loaded = await loadWithoutDraft(strapi, key, record, actor);
  return { ...loaded, moment: { ...loaded.moment, draft: await draftOf(strapi, trx, loaded) } };
}

/** Loads a run whose draft the database has just found to be what was approved; nobody is asked any more. */
export async function loadAgreed(
  strapi: Strapi,
  key: DocumentKey,
  record: RunRecord,
  events: RunEvent[],
  actor: Actor | null,
): Promise<Loaded> {
  const { options, definition, run } = await historyOf(strapi, key, record, events);
  const draft = { digest: run.digest ?? '', digests: run.digests };
  const moment = { definition, run, seats: {}, substitutions: [], actor, draft, authors: run.scope.authors };
  return { key, options, record, events, draft: null, moment };
}

async function draftOf(
  strapi: Strapi,
  trx: Transaction,
  { key, options, events, moment }: Loaded,
): Promise<DraftDigests | null> {
  const { run, definition } = moment;
  const submitted = events.findLast((event) => event.type === 'submitted') as { rowDigest?: string } | undefined;
  const unchanged = run.digest !== null && submitted?.rowDigest === (await rowDigest(trx, key));
  if (unchanged) return { digest: run.digest ?? '', digests: run.digests };
  return loadDraft(strapi, key, options, definition);
}

/** Everybody who may hold a seat: by a key, or because the run was handed to them. */
const seated = (run: Run, seats: Seats): Person[] => [
  ...Object.values(seats).flat(),
  ...Object.values(run.assignments).flatMap(({ people, delegations }) => [
    ...(people ?? []),
    ...delegations.map(({ to }) => to),
  ]),
];
