import type { CatalogueRecord } from '../../../domain/catalogue/record.ts';
import { listSets as namedSets } from '../../../domain/catalogue/sets.ts';
import type { Stamp } from '../../../domain/oai/datestamp.ts';
import type { Format } from '../../../domain/oai/formats.ts';
import { type OaiProblem, problem } from '../../../domain/oai/problem.ts';
import { type OaiRequest, readRequest } from '../../../domain/oai/request.ts';
import {
  errorElement,
  getRecord,
  identify,
  listIdentifiers,
  listMetadataFormats,
  listRecords,
  listSets,
  type OaiRecord,
  response,
} from '../../../domain/oai/response.ts';
import {
  type ListVerb,
  type Place,
  readToken,
  type Selection,
  type Sign,
  writeToken,
} from '../../../domain/oai/resumption-token.ts';
import type { XmlElement } from '../../../domain/xml/xml.ts';
import type { RowQuery, SharedRow } from './shared-rows.ts';

/** What the provider asks of the school's catalogue. */
export interface Catalogue {
  rows(query: RowQuery): Promise<SharedRow[]>;
  count(query: Omit<RowQuery, 'limit' | 'after'>): Promise<number>;
  row(itemId: string): Promise<SharedRow | undefined>;
  records(ids: readonly string[]): Promise<ReadonlyMap<string, CatalogueRecord>>;
  earliest(): Promise<Stamp | undefined>;
  subjects(): Promise<{ code: string; name: string }[]>;
}

export interface Provider {
  catalogue: Catalogue;
  name: string;
  adminEmail: string;
  baseUrl: string;
  sign: Sign;
  now: Stamp;
  pageSize: number;
}

type Answer = XmlElement | { problem: OaiProblem };
type Pairs = readonly (readonly [string, string])[];

/** Answers one request of OAI-PMH 2.0 with the text of its XML. */
export async function answerOai(provider: Provider, pairs: Pairs): Promise<string> {
  const read = readRequest(pairs);
  const answer = 'problem' in read ? read : await carryOut(provider, read.request);
  const { baseUrl, now } = provider;
  if (!('problem' in answer)) return response(baseUrl, now, pairs, answer);
  // What was not understood is not repeated.
  const asked = ['badVerb', 'badArgument'].includes(answer.problem.code) ? [] : pairs;
  return response(baseUrl, now, asked, errorElement(answer.problem));
}

async function carryOut(provider: Provider, request: OaiRequest): Promise<Answer> {
  const { catalogue, name, baseUrl, adminEmail, now } = provider;
  switch (request.verb) {
    case 'Identify':
      return identify({ name, baseUrl, adminEmail, earliest: (await catalogue.earliest()) ?? now });
    case 'ListSets':
      return listSets(namedSets(await catalogue.subjects()));
    case 'ListMetadataFormats': {
      const known = request.identifier === null || (await findRecord(provider, request.identifier));
      return known ? listMetadataFormats() : noSuchRecord;
    }
    case 'GetRecord': {
      const found = await findRecord(provider, request.identifier);
      return found ? getRecord(found, request.prefix) : noSuchRecord;
    }
    default:
      return list(provider, request);
  }
}

const noSuchRecord = problem('idDoesNotExist', 'There is no such record.');

async function findRecord(provider: Provider, identifier: string): Promise<OaiRecord | undefined> {
  const prefix = identifierPrefix(provider.baseUrl);
  if (!identifier.startsWith(prefix)) return undefined;
  const row = await provider.catalogue.row(identifier.slice(prefix.length));
  return row && (await withRecords(provider, [row]))[0];
}

async function list(provider: Provider, request: Extract<OaiRequest, { verb: ListVerb }>): Promise<Answer> {
  const { catalogue, sign, now, pageSize } = provider;
  let place: Place | undefined;
  if ('token' in request) {
    place = readToken(request.token, request.verb, sign);
    if (!place)
      return problem('badResumptionToken', 'This resumptionToken is not one of this provider, or of another verb.');
  }
  const selection = place ?? begin(request as Extract<OaiRequest, { prefix: string }> & { verb: ListVerb }, now);
  const rows = await catalogue.rows({ ...selection, ...(place ? { after: place.after } : {}), limit: pageSize + 1 });
  if (rows.length === 0 && !place) return problem('noRecordsMatch', 'There are no such records.');
  const part = rows.slice(0, pageSize);
  const cursor = place?.cursor ?? 0;
  const total = place?.total ?? (rows.length > pageSize ? await catalogue.count(selection) : rows.length);
  const last = part.at(-1);
  const next =
    rows.length > pageSize && last
      ? writeToken(
          { ...selection, after: { stamp: last.stamp, id: last.itemId }, cursor: cursor + part.length, total },
          sign,
        )
      : '';
  const continuation = next !== '' || place ? { token: next, cursor, total } : null;
  return selection.verb === 'ListRecords'
    ? listRecords(await withRecords(provider, part), selection.prefix, continuation)
    : listIdentifiers(await withRecords(provider, part), continuation);
}

/** A list ends at the moment at which it began: what changes meanwhile belongs to the next harvest. */
function begin(
  request: { verb: ListVerb; prefix: Format['prefix']; set: string | null; from: Stamp | null; until: Stamp | null },
  now: Stamp,
): Selection {
  const { verb, prefix, set, from, until } = request;
  return { verb, prefix, set, from, until: Math.min(until ?? now, now) };
}

/** A row whose item is not public any more, though nobody wrote that down yet, gives nothing away either. */
async function withRecords({ catalogue, baseUrl }: Provider, rows: readonly SharedRow[]): Promise<OaiRecord[]> {
  const records = await catalogue.records(rows.filter(({ deleted }) => !deleted).map(({ itemId }) => itemId));
  return rows.map(({ itemId, stamp, sets }) => ({
    identifier: identifierPrefix(baseUrl) + itemId,
    stamp,
    sets,
    record: records.get(itemId) ?? null,
  }));
}

/** `oai:khue.example:` */
const identifierPrefix = (baseUrl: string) => `oai:${new URL(baseUrl).hostname}:`;
