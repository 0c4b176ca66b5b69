import type { Archive } from '../epub/archive.ts';
import { decodeEntities } from '../epub/entities.ts';
import { attribute, walkMarkup } from '../epub/markup.ts';

/** Most columns that are looked at. */
const mostColumns = 100;

/** Cells of the first sheet as texts, rows and columns in their places. */
export async function readSheet(archive: Archive): Promise<string[][]> {
  const shared = archive.has('xl/sharedStrings.xml') ? sharedStrings(await archive.read('xl/sharedStrings.xml')) : [];
  return cellsOf(await archive.read('xl/worksheets/sheet1.xml'), shared);
}

/** A text may be cut into runs; how it is spoken (`rPh`) is no part of it. */
function sharedStrings(markup: string): string[] {
  const strings: string[] = [];
  let spoken = false;
  let inText = false;
  for (const part of walkMarkup(markup)) {
    if ('text' in part) {
      if (inText && !spoken) strings[strings.length - 1] += decodeEntities(part.text);
      continue;
    }
    if (part.tag === 'si' && !part.closing) strings.push('');
    if (part.tag === 'rph') spoken = !part.closing;
    if (part.tag === 't') inText = !part.closing && !part.attributes.endsWith('/');
  }
  return strings;
}

function cellsOf(markup: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = -1;
  let type = '';
  let reading = false;
  let words = '';
  for (const part of walkMarkup(markup)) {
    if ('text' in part) {
      if (reading) words += decodeEntities(part.text);
      continue;
    }
    const { tag, closing, attributes } = part;
    if (tag === 'row' && !closing) {
      const number = Number(attribute(attributes, 'r') ?? rows.length + 1);
      row = [];
      column = -1;
      if (number >= 1 && number <= 100_000) {
        while (rows.length < number - 1) rows.push([]);
        rows.push(row);
      }
    }
    if (tag === 'c' && !closing) {
      column = columnOf(attribute(attributes, 'r')) ?? column + 1;
      type = attribute(attributes, 't') ?? '';
      words = '';
    }
    if (tag === 'v' || tag === 't') reading = !closing && !attributes.endsWith('/');
    if (tag === 'c' && closing && column < mostColumns) {
      while (row.length < column) row.push('');
      row[column] = type === 's' ? (shared[Number(words)] ?? '') : plainNumber(words, type);
    }
  }
  return rows;
}

/** Excel writes long numbers such as an ISBN with an exponent. */
const plainNumber = (words: string, type: string) =>
  type === '' && /^[\d.]+E\+?\d+$/i.test(words) ? String(Number(words)) : words;

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
