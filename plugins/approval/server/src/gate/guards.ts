import type { DocumentKey } from '../../../domain/canonical.ts';
import { edited, published, refuse, withdraw } from '../../../domain/commands.ts';
import type { RunEvent } from '../../../domain/events.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { whyNot, whyNotDelete } from '../../../domain/rules.ts';
import { isLocalised, touched } from '../content/locales.ts';
import { currentActor } from '../people/acting.ts';
import { forgetEditors, rememberEditor } from '../store/editors.ts';
import { type Loaded, load, loadAgreed } from '../store/load.ts';
import { lockSubject } from '../store/lock.ts';
import { record } from '../store/record.ts';
import { latestRun, type RunRecord, runInForce, runsOf } from '../store/runs.ts';
import type { Strapi, Transaction } from '../types.ts';
import { editorOf, type Signed, watchEditor } from './editing.ts';
import { rowDigest } from './row-digest.ts';
import { lockedStanding } from './standing.ts';
import { withdrawalAtHand } from './withdrawal.ts';

/** A write of the document service before it happened. `next` may be called once only. */
export interface GuardedWrite {
  strapi: Strapi;
  uid: string;
  params: { documentId?: string; locale?: string | string[] | null; status?: string } & Signed;
  next: () => Promise<unknown>;
}
export type Guarded = GuardedWrite & { trx: Transaction };
export type Guard = (write: Guarded) => Promise<unknown>;

/** What the document service does in one action; reading and cloning (always a draft) need no guard. */
export const guards: Readonly<Record<string, Guard>> = {
  // A document that is born published was never approved; every other create is a draft.
  create: async (write) => {
    if (write.params.status === 'published') throw new ApprovalError('approval.not-approved');
    return create(write);
  },
  update: (write) => (write.params.status === 'published' ? editAndPublish(write) : edit(write)),
  discardDraft: (write) => edit(write, discarding),
  publish: (write) => publish(write),
  unpublish: (write) => unpublish(write),
  delete: (write) => remove(write),
};

async function create({ strapi, uid, params, trx, next }: Guarded): Promise<unknown> {
  const made = (await next()) as { documentId: string; locale?: string | null };
  const staffId = await editorOf(strapi, params);
  const locale = isLocalised(strapi, uid) ? (made.locale ?? null) : null;
  if (staffId) await rememberEditor(trx, { uid, documentId: made.documentId, locale }, staffId);
  return made;
}

/** What an edit leads to for those who are remembered as editors; decided before it, done after it. */
type Watch = (write: Guarded, keys: readonly DocumentKey[]) => Promise<() => Promise<void>>;
const watching: Watch = ({ strapi, trx, params }, keys) => watchEditor(strapi, trx, keys, params);
const discarding: Watch =
  async ({ trx }, keys) =>
  async () => {
    for (const key of keys) await forgetEditors(trx, key);
  };

/** Every language version that the write touches, always in the same order. */
const keysOf = async ({ strapi, uid, params }: Guarded): Promise<DocumentKey[]> =>
  params.documentId ? touched(strapi, uid, params.documentId, params.locale) : [];

async function locked(write: Guarded): Promise<DocumentKey[]> {
  const keys = await keysOf(write);
  for (const key of keys) await lockSubject(write.trx, key);
  return keys;
}

/** A different content voids what was decided, and is refused while others are reading it. */
async function edit(write: Guarded, watch = watching): Promise<unknown> {
  const { strapi } = write;
  const keys = await locked(write);
  const settle = await watch(write, keys);
  const result = await write.next();
  await settle();
  for (const key of keys) {
    const run = await latestRun(strapi, key);
    if (run?.state !== 'in-review' && run?.state !== 'approved') continue;
    const loaded = await load(strapi, key, run, await currentActor(strapi));
    await append(loaded, strapi, edited(loaded.moment, now()));
  }
  return result;
}

async function publish(write: Guarded): Promise<unknown> {
  const { strapi, trx } = write;
  const agreed: { key: DocumentKey; run: RunRecord; events: RunEvent[] }[] = [];
  for (const key of await keysOf(write)) {
    const standing = await lockedStanding(trx, key);
    // Whether the draft is what was granted, the commit asks.
    if (standing.granted === null && (await rowDigest(trx, key)) !== null) await refusePublishing(strapi, key);
    if (standing.run?.state === 'approved') agreed.push({ key, run: standing.run, events: standing.events });
  }
  const result = await write.next();
  for (const { key, run, events } of agreed) {
    const loaded = await loadAgreed(strapi, key, run, events, await currentActor(strapi));
    await append(loaded, strapi, published(loaded.moment, now()));
  }
  return result;
}

/** There is a draft and no grant; the domain says why. */
async function refusePublishing(strapi: Strapi, key: DocumentKey): Promise<never> {
  const { moment } = await current(strapi, key);
  refuse(whyNot('publish', moment));
  throw new ApprovalError('approval.not-approved');
}

/** Here the document service saves and publishes in one go: ask afterwards, a refusal undoes both. */
async function editAndPublish(write: Guarded): Promise<unknown> {
  const { strapi } = write;
  const keys = await locked(write);
  const result = await write.next();
  for (const key of keys) {
    const loaded = await current(strapi, key);
    await append(loaded, strapi, published(loaded.moment, now()));
  }
  return result;
}

async function unpublish(write: Guarded): Promise<unknown> {
  const { strapi } = write;
  const actor = await currentActor(strapi);
  const moments: Loaded[] = [];
  for (const key of await locked(write)) {
    const run = await runInForce(strapi, key);
    if (run) moments.push(await load(strapi, key, run, actor));
  }
  const events = moments.map((loaded) => withdraw(loaded.moment, now(), withdrawalAtHand()));
  const result = await write.next();
  for (const [index, loaded] of moments.entries()) await append(loaded, strapi, events[index] ?? null);
  return result;
}

async function remove(write: Guarded): Promise<unknown> {
  for (const key of await locked(write)) {
    const states = (await runsOf(write.strapi, key)).map(({ state }) => state);
    refuse(whyNotDelete(states));
  }
  return write.next();
}

const current = async (strapi: Strapi, key: DocumentKey): Promise<Loaded> =>
  load(strapi, key, await latestRun(strapi, key), await currentActor(strapi));

async function append(loaded: Loaded, strapi: Strapi, event: RunEvent | null): Promise<void> {
  if (event) await record(strapi, loaded, event);
}

const now = () => new Date().toISOString();
