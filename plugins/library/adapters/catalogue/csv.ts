import { parse } from 'csv-parse/sync';

/** Rows of a CSV, whether its fields are parted by comma, semicolon (Excel in Vietnamese) or tab. */
export const readCsv = (text: string): string[][] =>
  parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });

function delimiterOf(text: string): string {
  // The names of the columns may stand below a title.
  const head = text.split('\n', 10).join('\n');
  const counts = [',', ';', '\t'].map((one) => [one, head.split(one).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
