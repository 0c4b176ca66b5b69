import { type CatalogueRecord, kindTerms, rightsTerms } from './record.ts';

/** A MARC 21 bibliographic record, in the order of its tags. */
export interface MarcRecord {
  leader: string;
  control: readonly { tag: string; value: string }[];
  fields: readonly MarcField[];
}

export interface MarcField {
  tag: string;
  indicators: `${string}${string}`;
  subfields: readonly (readonly [code: string, value: string])[];
}

/**
 * The minimum that libraries of this country exchange: 020, 041, 082, 100, 245, 250, 264, 300, 490, 500, 520, 650,
 * 700, 852 and 856. Edition (250) is not kept of an item yet; subject and grades stand in 650 and 521.
 */
export function marcOf(record: CatalogueRecord, identifier: string, changedAt: string): MarcRecord {
  const [mainAuthor, ...otherAuthors] = record.creators;
  const [title, subtitle] = splitTitle(record.title);
  const language = marcLanguage(record.language);
  return {
    leader: `00000n${kindTerms[record.kind].marc} a2200000 i 4500`,
    control: [
      { tag: '001', value: identifier },
      { tag: '005', value: `${changedAt.replaceAll(/\D/g, '').slice(0, 14)}.0` },
      { tag: '008', value: fixedData(record, changedAt, language) },
    ],
    fields: [
      field('020', '  ', [['a', record.isbn]]),
      field('041', '0 ', [['a', language]]),
      field('082', '04', [
        ['a', record.ddc],
        ['2', record.ddc && '23'],
      ]),
      field('100', '0 ', [['a', mainAuthor]]),
      field('245', `${mainAuthor ? '1' : '0'}0`, [
        ['a', title],
        ['b', subtitle],
        ['c', record.creators.join(', ')],
      ]),
      field('264', ' 1', [
        ['a', record.placeOfPublication],
        ['b', record.publisher],
        ['c', record.year?.toString()],
      ]),
      field('300', '  ', [['a', record.extent]]),
      field('347', '  ', [['b', record.mime]]),
      field('490', '0 ', [['a', record.series]]),
      field('520', '  ', [['a', record.description]]),
      ...record.grades.map((grade) => field('521', '2 ', [['a', `Lớp ${grade}`]])),
      field('540', '  ', [['a', rightsTerms[record.rights]]]),
      field('542', '  ', [['d', record.rightsHolder]]),
      field('650', ' 4', [['a', record.subject?.name]]),
      ...record.keywords.map((keyword) => field('653', '  ', [['a', keyword]])),
      field('655', ' 4', [['a', kindTerms[record.kind].vi]]),
      ...otherAuthors.map((name) => addedName(name, 'aut')),
      ...record.contributors.map((name) => addedName(name, 'ctb')),
      ...record.copies.map(({ registrationNumber, place }) =>
        field('852', '  ', [
          ['c', place],
          ['p', registrationNumber],
        ]),
      ),
      field('856', '40', [
        ['u', record.fileUrl],
        ['q', record.fileUrl && record.mime],
      ]),
      field('856', '42', [['u', record.externalUrl]]),
      field('856', '42', [['u', record.pageUrl]]),
    ].filter(({ subfields }) => subfields.length > 0),
  };
}

const field = (
  tag: string,
  indicators: string,
  subfields: readonly (readonly [string, string | null | undefined])[],
): MarcField => ({
  tag,
  indicators,
  subfields: subfields.filter((one): one is readonly [string, string] => Boolean(one[1])),
});

/** Somebody beside the main author, with their part in it as the relator code of MARC. */
const addedName = (name: string, part: 'aut' | 'ctb') =>
  field('700', '0 ', [
    ['a', name],
    ['4', part],
  ]);

/** What stands behind a colon with a space is the rest of the title. */
function splitTitle(title: string): [string, string | null] {
  const at = title.indexOf(': ');
  return at > 0 ? [title.slice(0, at), title.slice(at + 2)] : [title, null];
}

/** Codes of MARC for the languages of a school; what is not among them is undetermined. */
const marcLanguages: Readonly<Record<string, string>> = {
  vi: 'vie',
  en: 'eng',
  fr: 'fre',
  zh: 'chi',
  ja: 'jpn',
  ko: 'kor',
  de: 'ger',
  ru: 'rus',
  lo: 'lao',
  km: 'khm',
};

function marcLanguage(language: string | null): string {
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  return primary.length === 3 ? primary : (marcLanguages[primary] ?? 'und');
}

/** Forty places: day of entry, date, country, audience and language; the rest is not coded. */
function fixedData({ year, mime, grades }: CatalogueRecord, changedAt: string, language: string): string {
  const entered = changedAt.slice(2, 10).replaceAll('-', '');
  const dates = year === null ? 'nuuuuuuuu' : `s${String(year).padStart(4, '0')}    `;
  const audience = grades.length === 0 ? ' ' : Math.max(...grades) <= 5 ? 'b' : 'c';
  const form = mime ? 'o' : ' ';
  return `${entered}${dates}vm ${'    '}${audience}${form}${' '.repeat(11)}${language} d`;
}
