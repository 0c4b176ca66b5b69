import type { MarcField, MarcRecord } from './marc-record.ts';

const recordEnd = 0x1d;
const fieldEnd = 0x1e;
const subfieldMark = 0x1f;

/** `encoding`: MARC-8 with letters that only its own tables explain; such a file is exported again as UTF-8. */
export type Iso2709Problem = 'unreadable' | 'encoding';
export type Iso2709Record = { record: MarcRecord } | { problem: Iso2709Problem };

/** Whether bytes begin like a record: five digits of length, then a leader of 24 characters. */
export const looksLikeIso2709 = (bytes: Uint8Array): boolean =>
  /^\d{5}[a-z ][a-z ][a-z ]/.test(ascii(bytes.subarray(0, 24)));

/**
 * Reads one record after the other. The mark at the end of each counts, not the length it claims, so that a
 * broken record costs itself and not those behind it.
 */
export function readIso2709(bytes: Uint8Array): Iso2709Record[] {
  const records: Iso2709Record[] = [];
  let start = 0;
  while (start < bytes.length) {
    // Line ends between records are not part of the format, but common.
    if (bytes[start] === 0x0a || bytes[start] === 0x0d) {
      start += 1;
      continue;
    }
    const end = bytes.indexOf(recordEnd, start);
    const record = bytes.subarray(start, end === -1 ? bytes.length : end + 1);
    records.push(end === -1 ? { problem: 'unreadable' } : readRecord(record));
    start += record.length;
  }
  return records;
}

function readRecord(bytes: Uint8Array): Iso2709Record {
  const leader = ascii(bytes.subarray(0, 24));
  const base = Number(leader.slice(12, 17));
  if (
    !/^\d{5}/.test(leader) ||
    !Number.isInteger(base) ||
    base < 25 ||
    base > bytes.length ||
    bytes[base - 1] !== fieldEnd
  )
    return { problem: 'unreadable' };
  const isUtf8 = leader[9] === 'a';
  if (!isUtf8 && bytes.some((byte) => byte > 0x7f || byte === 0x1b)) return { problem: 'encoding' };
  const directory = ascii(bytes.subarray(24, base - 1));
  if (directory.length % 12 !== 0) return { problem: 'unreadable' };
  const record: MarcRecord = { leader, control: [], data: [] };
  for (let at = 0; at < directory.length; at += 12) {
    const entry = /^([0-9A-Za-z]{3})(\d{4})(\d{5})$/.exec(directory.slice(at, at + 12));
    if (!entry) return { problem: 'unreadable' };
    const [, tag, length, offset] = entry as unknown as [string, string, string, string];
    const start = base + Number(offset);
    const end = start + Number(length);
    if (end > bytes.length || bytes[end - 1] !== fieldEnd) return { problem: 'unreadable' };
    const field = bytes.subarray(start, end - 1);
    const text = decode(field);
    if (text === undefined) return { problem: 'encoding' };
    if (tag.startsWith('00')) record.control.push({ tag, value: text });
    else record.data.push(readField(tag, text));
  }
  return { record };
}

function readField(tag: string, text: string): MarcField {
  const [indicators = '', ...parts] = text.split(String.fromCharCode(subfieldMark));
  return {
    tag,
    indicators: indicators.padEnd(2).slice(0, 2),
    subfields: parts.filter((part) => part !== '').map((part) => ({ code: part[0] as string, value: part.slice(1) })),
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes.map((byte) => (byte < 0x80 ? byte : 0x3f)));
