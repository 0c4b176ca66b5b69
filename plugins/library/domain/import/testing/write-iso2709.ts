import type { MarcRecord } from '../marc-record.ts';

/** A record in ISO 2709; for tests, the school gives records away as MARCXML. */
export function writeIso2709({ leader, control, data }: MarcRecord): Uint8Array {
  const encoder = new TextEncoder();
  const fields = [
    ...control.map(({ tag, value }) => ({ tag, text: value })),
    ...data.map(({ tag, indicators, subfields }) => ({
      tag,
      text: indicators + subfields.map(({ code, value }) => `\u001f${code}${value}`).join(''),
    })),
  ].map(({ tag, text }) => ({ tag, bytes: encoder.encode(`${text}\u001e`) }));
  let offset = 0;
  const directory = fields
    .map(({ tag, bytes }) => {
      const entry = `${tag}${String(bytes.length).padStart(4, '0')}${String(offset).padStart(5, '0')}`;
      offset += bytes.length;
      return entry;
    })
    .join('');
  const base = 24 + directory.length + 1;
  const length = String(base + offset + 1).padStart(5, '0');
  const head = `${length}${leader.slice(5, 12)}${String(base).padStart(5, '0')}${leader.slice(17)}${directory}\u001e`;
  const parts = [encoder.encode(head), ...fields.map(({ bytes }) => bytes), Uint8Array.of(0x1d)];
  const whole = new Uint8Array(base + offset + 1);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
