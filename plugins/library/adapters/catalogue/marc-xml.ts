import type { Iso2709Record } from '../../domain/import/iso2709.ts';
import type { MarcField, MarcRecord } from '../../domain/import/marc-record.ts';
import { decodeEntities } from '../epub/entities.ts';
import { attribute, walkMarkup } from '../epub/markup.ts';

/** Records of a MARCXML file. One that is not closed, or lacks its leader, is named as unreadable. */
export function readMarcXml(text: string): Iso2709Record[] {
  const records: Iso2709Record[] = [];
  let record: MarcRecord | undefined;
  let field: MarcField | undefined;
  let code: string | undefined;
  let words = '';
  const end = () => {
    if (record) records.push(record.leader.length === 24 ? { record } : { problem: 'unreadable' });
    record = undefined;
  };
  for (const part of walkMarkup(text)) {
    if ('text' in part) {
      words += decodeEntities(part.text);
      continue;
    }
    const { tag, closing, attributes } = part;
    if (!closing) words = '';
    if (tag === 'record') {
      // A record inside a record is one that nobody closed.
      if (!closing && record) records.push({ problem: 'unreadable' });
      if (closing) end();
      else record = { leader: '', control: [], data: [] };
    }
    if (!record) continue;
    if (tag === 'leader' && closing) record.leader = words.padEnd(24).slice(0, 24);
    if (tag === 'controlfield') {
      if (closing && code) record.control.push({ tag: code, value: value(words) });
      code = closing ? undefined : attribute(attributes, 'tag');
    }
    if (tag === 'datafield' && !closing) {
      const indicators = ['ind1', 'ind2'].map((name) => (attribute(attributes, name) || ' ').slice(0, 1)).join('');
      field = { tag: attribute(attributes, 'tag') ?? '', indicators, subfields: [] };
    }
    if (tag === 'datafield' && closing && field) {
      record.data.push(field);
      field = undefined;
    }
    if (tag === 'subfield' && field) {
      if (closing && code) field.subfields.push({ code, value: value(words) });
      code = closing ? undefined : attribute(attributes, 'code');
    }
  }
  if (record) records.push({ problem: 'unreadable' });
  return records;
}

const value = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim();
