import { element, type XmlElement } from '../xml/xml.ts';
import { type CatalogueRecord, kindTerms, rightsTerms } from './record.ts';

/** The fifteen elements of simple Dublin Core. */
export const dublinCoreNames = [
  'title',
  'creator',
  'subject',
  'description',
  'publisher',
  'contributor',
  'date',
  'type',
  'format',
  'identifier',
  'source',
  'language',
  'relation',
  'coverage',
  'rights',
] as const;
export type DublinCoreName = (typeof dublinCoreNames)[number];

/** The elements of one item in order; each may be repeated, none has to be there. */
export function dublinCoreOf(record: CatalogueRecord): [DublinCoreName, string][] {
  const { kind, subject, copies } = record;
  const elements: [DublinCoreName, string | null | undefined][] = [
    ['title', record.title],
    ...each('creator', record.creators),
    ['subject', subject?.name],
    ...each('subject', record.keywords),
    ['subject', record.ddc && `DDC ${record.ddc}`],
    ['description', record.description],
    ['publisher', [record.placeOfPublication, record.publisher].filter(Boolean).join(': ')],
    ...each('contributor', record.contributors),
    ['date', record.year?.toString()],
    ['type', kindTerms[kind].dcmi],
    ['type', kindTerms[kind].vi],
    ['format', record.mime],
    ['format', record.extent],
    ['identifier', record.pageUrl],
    ['identifier', record.isbn && `ISBN ${record.isbn}`],
    ['identifier', record.fileUrl],
    ...copies.map(({ registrationNumber, place }): [DublinCoreName, string] => [
      'identifier',
      `ĐKCB ${registrationNumber}${place ? ` (${place})` : ''}`,
    ]),
    ['source', record.externalUrl],
    ['language', record.language],
    ['relation', record.series],
    ...each(
      'coverage',
      record.grades.map((grade) => `Lớp ${grade}`),
    ),
    ['rights', [rightsTerms[record.rights], record.rightsHolder].filter(Boolean).join('. ')],
  ];
  return elements.filter((one): one is [DublinCoreName, string] => Boolean(one[1]));
}

const each = (name: DublinCoreName, values: readonly string[]) =>
  values.map((value): [DublinCoreName, string] => [name, value]);

export const oaiDcNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
export const dublinCoreNamespace = 'http://purl.org/dc/elements/1.1/';

/** As OAI-PMH carries it. */
export const oaiDc = (record: CatalogueRecord): XmlElement =>
  element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': oaiDcNamespace,
      'xmlns:dc': dublinCoreNamespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${oaiDcNamespace} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
    },
    ...dublinCoreOf(record).map(([name, value]) => element(`dc:${name}`, {}, value)),
  );
