import { parentPort, workerData } from 'node:worker_threads';
import type { ImportRow } from '../../domain/import/draft-item.ts';
import { fromMarc } from '../../domain/import/from-marc.ts';
import { fromCells, readHead } from '../../domain/import/from-table.ts';
import { looksLikeIso2709, readIso2709 } from '../../domain/import/iso2709.ts';
import { openArchive, TooLargeError } from '../epub/archive.ts';
import type { Outcome } from '../isolated/run-isolated.ts';
import type { Read } from './catalogue-reader.ts';
import { readCsv } from './csv.ts';
import { readMarcXml } from './marc-xml.ts';
import { readSheet } from './xlsx.ts';

async function read(bytes: Uint8Array): Promise<Read> {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) return table(await readSheet(await openArchive(bytes)));
  if (looksLikeIso2709(bytes)) return { rows: marc(readIso2709(bytes)) };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (/^\s*<(\?xml|([\w-]+:)?(collection|record)\b)/.test(text.slice(0, 2000))) {
    const records = readMarcXml(text);
    return records.length > 0 ? { rows: marc(records) } : { problem: 'format' };
  }
  return head.includes('\0') ? { problem: 'format' } : table(readCsv(text));
}

/** Records count from one. */
const marc = (records: ReturnType<typeof readIso2709>): ImportRow[] =>
  records.map((one, index) =>
    'record' in one
      ? { number: index + 1, item: fromMarc(one.record) }
      : { number: index + 1, problems: [{ code: one.problem }], title: null },
  );

/** Rows count as in the spreadsheet; the names of the columns stand in one of the first ten. */
function table(rows: string[][]): Read {
  const heads = rows.slice(0, 10).map(readHead);
  const at = heads.findIndex((head) => head !== undefined);
  const head = heads[at];
  if (!head) return { problem: 'head' };
  const filled = rows.map((cells, index) => ({ cells, number: index + 1 })).slice(at + 1);
  return {
    rows: filled
      .filter(({ cells }) => [...head.keys()].some((index) => (cells[index] ?? '').trim() !== ''))
      .map(({ cells, number }) => ({ number, item: fromCells(cells, head) })),
  };
}

const outcome: Outcome<Read> = await read(workerData as Uint8Array).then(
  (text) => ({ text }),
  (error: Error) => ({ problem: error instanceof TooLargeError ? 'too-large' : 'broken', reason: error.message }),
);
parentPort?.postMessage(outcome);
