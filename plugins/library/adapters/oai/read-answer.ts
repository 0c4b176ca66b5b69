import { SaxesParser, type SaxesTagNS } from 'saxes';
import { dublinCoreNames, dublinCoreNamespace } from '../../domain/catalogue/dublin-core.ts';
import type { HarvestAnswer, HarvestedRecord } from '../../domain/harvest/harvested-record.ts';
import { readMoment } from '../../domain/oai/datestamp.ts';

const oai = 'http://www.openarchives.org/OAI/2.0/';
const deepest = 40;
const longestText = 20_000;

/** The answer is not the protocol's, or not XML at all. */
export class UnreadableAnswer extends Error {}

interface Open {
  name: string;
  ours: boolean;
  text: string;
  attributes: SaxesTagNS['attributes'];
}

/** Reads an answer of OAI-PMH 2.0. A document that defines entities is refused before any is looked at. */
export function readAnswer(xml: string): HarvestAnswer {
  const answer: HarvestAnswer = { responseDate: null, granularity: null, error: null, records: [], token: null };
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let record: Partial<HarvestedRecord> & Pick<HarvestedRecord, 'dublinCore' | 'sets'> = fresh();
  let isProtocol = false;

  const refuse = (why: string) => {
    throw new UnreadableAnswer(why);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('the answer has a document type'));
  parser.on('opentag', (tag) => {
    if (open.length >= deepest) refuse('the answer is nested too deeply');
    if (open.length === 0) isProtocol = tag.local === 'OAI-PMH' && tag.uri === oai;
    if (tag.uri === oai && tag.local === 'record') record = fresh();
    open.push({ name: tag.local, ours: tag.uri === oai, text: '', attributes: tag.attributes });
    if (tag.uri === dublinCoreNamespace) (open.at(-1) as Open).name = `dc:${tag.local}`;
  });
  const addText = (text: string) => {
    const at = open.at(-1);
    if (at && at.text.length < longestText) at.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const { name, ours, text: raw, attributes } = open.pop() as Open;
    const text = raw.trim().normalize('NFC').slice(0, longestText);
    const dublinCore = dublinCoreNames.find((known) => name === `dc:${known}`);
    if (dublinCore && text !== '') record.dublinCore.push([dublinCore, text]);
    if (!ours) return;
    if (name === 'responseDate') answer.responseDate = readMoment(text)?.first ?? null;
    else if (name === 'granularity') answer.granularity = text === 'YYYY-MM-DD' ? 'day' : 'second';
    else if (name === 'error') answer.error = { code: attributes.code?.value ?? '', message: text.slice(0, 500) };
    else if (name === 'resumptionToken') answer.token = text || null;
    else if (name === 'identifier') record.identifier = text;
    else if (name === 'datestamp') record.stamp = readMoment(text)?.first;
    else if (name === 'setSpec' && text !== '') record.sets.push(text);
    else if (name === 'header') record.deleted = attributes.status?.value === 'deleted';
    else if (name === 'record') {
      const { identifier, stamp } = record;
      if (!identifier || identifier.length > 1024 || stamp === undefined)
        return refuse('a record has no identifier or datestamp');
      answer.records.push({ ...record, identifier, stamp, deleted: record.deleted ?? false });
    }
  });
  parser.write(xml).close();
  if (!isProtocol) refuse('the answer is not one of OAI-PMH 2.0');
  return answer;
}

const fresh = () => ({ dublinCore: [], sets: [], deleted: false });
