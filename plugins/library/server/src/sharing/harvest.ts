import type { Core } from '@strapi/strapi';
import { type HarvestAnswer, outcomeOf, summaryOf } from '../../../domain/harvest/harvested-record.ts';
import { beginFrom, type HarvestPlace, identifyAddress, listAddress } from '../../../domain/harvest/requests.ts';
import { toStamp } from '../../../domain/oai/datestamp.ts';
import { type Asking, askPartner } from './ask-partner.ts';
import { failureSentence, HarvestFailure } from './harvest-failures.ts';
import { partnerUid, validPartner } from './partners.ts';
import { countShared } from './shared-rows.ts';

const harvestUid = 'api::library-harvest.library-harvest' as never;
const recordUid = 'api::harvested-record.harvested-record' as never;

export interface Partner {
  id: number;
  documentId: string;
  name: string;
  address: string;
  setSpec: string | null;
}

interface Log {
  documentId: string;
  added: number;
  changed: number;
  removed: number;
  place: HarvestPlace | null;
}

/** More parts than this in one night is a list that never ends. */
const mostParts = 5_000;

/** Reads the catalogues of all partners with a valid agreement; one that fails keeps nobody else from being read. */
export async function harvestPartners(strapi: Core.Strapi, asking: Asking): Promise<void> {
  const partners = (await strapi.documents(partnerUid).findMany({
    filters: validPartner(),
    sort: 'name:asc',
    limit: 500,
  } as never)) as unknown as Partner[];
  for (const partner of partners) await harvestPartner(strapi, asking, partner);
}

/** One visit to a partner, written down from its beginning to its end. */
export async function harvestPartner(strapi: Core.Strapi, asking: Asking, partner: Partner): Promise<void> {
  const last = await lastHarvest(strapi, partner);
  const log = (await strapi.documents(harvestUid).create({
    data: {
      partner: partner.documentId,
      state: 'running',
      startedAt: new Date(),
      added: 0,
      changed: 0,
      removed: 0,
      place: last?.unfinished ?? null,
    },
  } as never)) as unknown as Log;
  try {
    const place = log.place ?? (await beginHarvest(asking, partner, last?.began ?? null));
    await readOn(strapi, asking, partner, log, place);
    await close(strapi, partner, log, { state: 'finished' });
  } catch (error) {
    strapi.log.warn(`Harvest of ${partner.name} failed: ${(error as Error).message}`);
    await close(strapi, partner, log, { state: 'failed', failure: failureSentence(error) });
  }
}

/** Where the last visit got to: the moment of a finished one, or the place at which one was interrupted. */
async function lastHarvest(strapi: Core.Strapi, { documentId }: Partner) {
  const logs = (await strapi.documents(harvestUid).findMany({
    filters: { partner: { documentId }, place: { $notNull: true } },
    sort: 'startedAt:desc',
    limit: 50,
  } as never)) as unknown as { state: string; place: HarvestPlace; startedAt: string }[];
  const finished = logs.find(({ state }) => state === 'finished');
  const newest = logs[0];
  const unfinished = newest && newest.state !== 'finished' && newest.place.token !== null ? newest.place : null;
  return { began: finished?.place.began ?? null, unfinished };
}

async function beginHarvest(asking: Asking, partner: Partner, lastBegan: number | null): Promise<HarvestPlace> {
  const identity = await askPartner(asking, identifyAddress(new URL(partner.address)));
  if (identity.error) throw new HarvestFailure(identity.error.code, identity.error.message);
  return { granularity: identity.granularity ?? 'day', from: beginFrom(lastBegan), began: null, token: null };
}

/** Part after part; each is kept together with the place behind it. */
async function readOn(
  strapi: Core.Strapi,
  asking: Asking,
  partner: Partner,
  log: Log,
  begin: HarvestPlace,
): Promise<void> {
  let place = begin;
  for (let part = 0; part < mostParts; part += 1) {
    const answer = await askPartner(asking, listAddress(new URL(partner.address), partner.setSpec, place));
    if (answer.error?.code === 'badResumptionToken' && part === 0 && place.token !== null) {
      // The partner has forgotten the interrupted list; it is read again from its beginning.
      place = { ...place, token: null, began: null };
      continue;
    }
    if (answer.error && answer.error.code !== 'noRecordsMatch') {
      throw new HarvestFailure(answer.error.code, answer.error.message);
    }
    if (answer.token !== null && answer.token === place.token)
      throw new HarvestFailure('endless', 'the same token again');
    place = { ...place, began: place.began ?? answer.responseDate, token: answer.token };
    await keep(strapi, partner, log, place, answer);
    if (place.token === null) return;
  }
  throw new HarvestFailure('endless', `more than ${mostParts} parts`);
}

/** Keeps the records of one part and the log's figures in one transaction. */
async function keep(
  strapi: Core.Strapi,
  partner: Partner,
  log: Log,
  place: HarvestPlace,
  { records }: HarvestAnswer,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const keys = records.map(({ identifier }) => keyOf(partner, identifier));
    const known = await knownRecords(strapi, keys);
    for (const record of records) {
      const key = keyOf(partner, record.identifier);
      const before = known.get(key);
      const outcome = outcomeOf(before, record);
      if (outcome === 'same') continue;
      log[outcome] += 1;
      const stamp = new Date(record.stamp * 1000);
      const content = record.deleted
        ? { stamp, withdrawn: true }
        : {
            ...summaryOf(record),
            stamp,
            withdrawn: false,
            sets: record.sets,
            description: record.dublinCore,
            harvestedAt: new Date(),
          };
      if (before) await strapi.documents(recordUid).update({ documentId: before.documentId, data: content } as never);
      else {
        const data = { key, identifier: record.identifier, partner: partner.documentId, ...content };
        const { documentId } = await strapi.documents(recordUid).create({ data } as never);
        // A partner that tells of one record twice in one part.
        known.set(key, { documentId, stamp: record.stamp, withdrawn: record.deleted });
      }
    }
    const { added, changed, removed } = log;
    await strapi.documents(harvestUid).update({
      documentId: log.documentId,
      data: { added, changed, removed, place },
    } as never);
  });
}

const keyOf = ({ documentId }: Partner, identifier: string) => `${documentId} ${identifier}`.slice(0, 255);

async function knownRecords(strapi: Core.Strapi, keys: string[]) {
  const rows = (await strapi.db.query(recordUid).findMany({
    select: ['documentId', 'key', 'stamp', 'withdrawn'],
    where: { key: { $in: keys } },
  })) as { documentId: string; key: string; stamp: string; withdrawn: boolean }[];
  return new Map(
    rows.map(({ documentId, key, stamp, withdrawn }) => [
      key,
      { documentId, stamp: toStamp(new Date(stamp).getTime()), withdrawn },
    ]),
  );
}

/** The figures of the exchange: what we have of the partner now, and what we offer. */
async function close(strapi: Core.Strapi, partner: Partner, log: Log, end: object): Promise<void> {
  const received = await strapi.db
    .query(recordUid)
    .count({ where: { partner: { documentId: partner.documentId }, withdrawn: false } });
  const offered = await countShared(strapi, new Date());
  await strapi.documents(harvestUid).update({
    documentId: log.documentId,
    data: { finishedAt: new Date(), received, offered, ...end },
  } as never);
}
