import type { DraftItem, ImportedKind } from './draft-item.ts';
import { fieldsOf, type MarcField, type MarcRecord, valuesOf } from './marc-record.ts';

/** A catalogue record as an item of the library; punctuation that ISBD puts between parts is taken off. */
export function fromMarc(record: MarcRecord): DraftItem {
  const first = (codes: string, ...tags: string[]) => tidy(valuesOf(fieldsOf(record, ...tags)[0], codes)[0]);
  const title = tidy(valuesOf(fieldsOf(record, '245')[0], 'anpb').map(tidy).join(': '));
  const added = fieldsOf(record, '700', '710', '711');
  const imprint = fieldsOf(record, '264').find(({ indicators }) => indicators[1] === '1') ?? fieldsOf(record, '260')[0];
  const imprinted = (codes: string) => tidy(valuesOf(imprint, codes)[0]);
  return without({
    title,
    creators: names([...fieldsOf(record, '100', '110', '111'), ...added.filter(isAuthor)]),
    contributors: names(added.filter((field) => !isAuthor(field))),
    kind: kindOf(record),
    // A text of its own, whose full stop is no mark of the catalogue.
    description: valuesOf(fieldsOf(record, '520')[0], 'a')[0]?.normalize('NFC').trim(),
    publisher: imprinted('b'),
    placeOfPublication: imprinted('a'),
    year: yearOf(imprinted('c')) ?? yearOf(control(record, '008').slice(7, 11)),
    extent: valuesOf(fieldsOf(record, '300')[0], 'ac').map(tidy).join('; '),
    series: first('a', '490', '830'),
    language: languageOf(first('a', '041') || control(record, '008').slice(35, 38)),
    // What stands behind the number is the binding or the price.
    isbn: first('a', '020').split(/[\s(:]/)[0],
    ddc: /^\d{3}(\.\d+)?/.exec(first('a', '082'))?.[0],
    keywords: keywordsOf(record),
    grades: gradesOf(record),
    rightsHolder: first('d', '542') || first('c', '542'),
    externalUrl: first('u', '856'),
  });
}

const control = (record: MarcRecord, wanted: string) => record.control.find(({ tag }) => tag === wanted)?.value ?? '';

const names = (fields: MarcField[]) =>
  [...new Set(fields.map((field) => tidy(valuesOf(field, 'a')[0])))].filter((name) => name !== '').join('; ');

function keywordsOf(record: MarcRecord): string[] {
  const all = fieldsOf(record, '650', '651', '653', '600').flatMap((field) => valuesOf(field, 'axyz'));
  return [...new Set(all.map(tidy))].filter((word) => word !== '');
}

/** Whoever wrote it with the main author (relator code `aut`). */
const isAuthor = (field: MarcField) => valuesOf(field, '4').includes('aut');

/** Grades as this country writes whom something is for: `Lớp 5`. */
function gradesOf(record: MarcRecord): number[] {
  const named = fieldsOf(record, '521').flatMap((field) => valuesOf(field, 'a'));
  return named.flatMap((text) => /^\s*(?:lớp|khối)\s+([1-9])\b/iu.exec(text)?.[1] ?? []).map(Number);
}

/** Genres (655) by which a Vietnamese catalogue tells books of a school apart. */
const genres: Readonly<Record<string, ImportedKind>> = {
  'sách giáo khoa': 'textbook',
  'sách tham khảo': 'reference',
  'sáng kiến, luận văn': 'thesis',
};

/** Type of record (leader 06) and bibliographic level (07). */
function kindOf(record: MarcRecord): ImportedKind {
  const { leader } = record;
  const genre = fieldsOf(record, '655').flatMap((field) => valuesOf(field, 'a'))[0];
  const named = genre && genres[tidy(genre).toLowerCase()];
  if (named) return named;
  const type = leader[6] ?? ' ';
  if ('ij'.includes(type)) return 'audio';
  if (type === 'g') return 'video';
  return leader[7] === 's' ? 'newspaper' : 'book';
}

const languages: Readonly<Record<string, string>> = {
  vie: 'vi',
  eng: 'en',
  fre: 'fr',
  fra: 'fr',
  chi: 'zh',
  zho: 'zh',
  jpn: 'ja',
  kor: 'ko',
  rus: 'ru',
  ger: 'de',
  deu: 'de',
};

const languageOf = (code: string) => languages[code.toLowerCase()] ?? (/^[a-z]{3}$/.test(code) ? code : '');

function yearOf(text: string): number | undefined {
  const found = /\d{4}/.exec(text)?.[0];
  return found && Number(found) >= 1000 && Number(found) <= 2100 ? Number(found) : undefined;
}

/** White space, brackets of what a cataloguer supplied, and the ISBD mark that leads to the next part. */
function tidy(text: string | undefined): string {
  const plain = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const unmarked = plain.replace(/\s*[/:;,=+]$/, '').replace(/^\[(.*)\]$/, '$1');
  // A full stop ends a sentence of the record, but belongs to an initial or an abbreviation.
  return unmarked.replace(/(?<=[\p{L}\d)]{3})\.$/u, '').trim();
}

/** Empty values say nothing. */
function without(item: Record<keyof DraftItem, unknown> | object): DraftItem {
  const said = Object.entries(item).filter(
    ([name, value]) =>
      name === 'title' || !(value === undefined || value === '' || (Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries(said) as unknown as DraftItem;
}
