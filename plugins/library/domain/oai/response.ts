import { oaiDc } from '../catalogue/dublin-core.ts';
import { marcOf } from '../catalogue/marc.ts';
import { marcXml } from '../catalogue/marcxml.ts';
import type { CatalogueRecord } from '../catalogue/record.ts';
import type { CatalogueSet } from '../catalogue/sets.ts';
import { element, textElement, type XmlElement, type XmlNode, xmlDocument } from '../xml/xml.ts';
import { type Stamp, writeStamp } from './datestamp.ts';
import { type Format, formats } from './formats.ts';
import type { OaiProblem } from './problem.ts';

/** One record of the provider; without a description it is a deleted one. */
export interface OaiRecord {
  identifier: string;
  stamp: Stamp;
  sets: readonly string[];
  record: CatalogueRecord | null;
}

export interface Repository {
  name: string;
  baseUrl: string;
  adminEmail: string;
  earliest: Stamp;
}

/** What follows a part of a list. An empty token ends a list that had several parts. */
export interface Continuation {
  token: string;
  cursor: number;
  total: number;
}

const namespace = 'http://www.openarchives.org/OAI/2.0/';

/** The frame of every answer. `asked` are the arguments to repeat: none when they were not understood. */
export function response(
  baseUrl: string,
  now: Stamp,
  asked: readonly (readonly [string, string])[],
  content: XmlElement,
): string {
  return xmlDocument(
    element(
      'OAI-PMH',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      },
      element('responseDate', {}, writeStamp(now)),
      element('request', Object.fromEntries(asked), baseUrl),
      content,
    ),
  );
}

export const errorElement = ({ code, message }: OaiProblem): XmlElement => element('error', { code }, message);

export const identify = ({ name, baseUrl, adminEmail, earliest }: Repository): XmlElement =>
  element(
    'Identify',
    {},
    element('repositoryName', {}, name),
    element('baseURL', {}, baseUrl),
    element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, adminEmail),
    element('earliestDatestamp', {}, writeStamp(earliest)),
    element('deletedRecord', {}, 'persistent'),
    element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
  );

export const listMetadataFormats = (): XmlElement =>
  element(
    'ListMetadataFormats',
    {},
    ...formats.map(({ prefix, schema, namespace: formatNamespace }) =>
      element(
        'metadataFormat',
        {},
        element('metadataPrefix', {}, prefix),
        element('schema', {}, schema),
        element('metadataNamespace', {}, formatNamespace),
      ),
    ),
  );

export const listSets = (sets: readonly CatalogueSet[]): XmlElement =>
  element(
    'ListSets',
    {},
    ...sets.map(({ spec, name }) => element('set', {}, element('setSpec', {}, spec), element('setName', {}, name))),
  );

export const getRecord = (record: OaiRecord, prefix: Format['prefix']): XmlElement =>
  element('GetRecord', {}, recordElement(record, prefix));

export const listRecords = (
  records: readonly OaiRecord[],
  prefix: Format['prefix'],
  next: Continuation | null,
): XmlElement =>
  element('ListRecords', {}, ...records.map((record) => recordElement(record, prefix)), continuation(next));

export const listIdentifiers = (records: readonly OaiRecord[], next: Continuation | null): XmlElement =>
  element('ListIdentifiers', {}, ...records.map(header), continuation(next));

function recordElement(one: OaiRecord, prefix: Format['prefix']): XmlElement {
  if (!one.record) return element('record', {}, header(one));
  const metadata =
    prefix === 'oai_dc' ? oaiDc(one.record) : marcXml(marcOf(one.record, one.identifier, writeStamp(one.stamp)));
  return element('record', {}, header(one), element('metadata', {}, metadata));
}

const header = ({ identifier, stamp, sets, record }: OaiRecord): XmlElement =>
  element(
    'header',
    { status: record ? null : 'deleted' },
    element('identifier', {}, identifier),
    element('datestamp', {}, writeStamp(stamp)),
    ...sets.map((spec) => textElement('setSpec', spec)),
  );

const continuation = (next: Continuation | null): XmlNode =>
  next && element('resumptionToken', { completeListSize: String(next.total), cursor: String(next.cursor) }, next.token);
