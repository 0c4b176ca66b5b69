import { makeArchive } from './books.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A real workbook with one sheet: texts shared, as Excel keeps them, long numbers as numbers. */
export function makeSheet(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const shared: string[] = [];
  const cell = (text: string, row: number, column: number) => {
    const place = `r="${letters[column]}${row + 1}"`;
    if (text === '') return '';
    if (/^\d{13}$/.test(text)) return `<c ${place}><v>${Number(text).toExponential().toUpperCase()}</v></c>`;
    shared.push(text);
    return `<c ${place} t="s"><v>${shared.length - 1}</v></c>`;
  };
  const body = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`,
  );
  return makeArchive({
    '[Content_Types].xml': '<Types/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  });
}
