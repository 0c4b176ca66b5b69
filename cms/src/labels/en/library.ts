import type { SameLabels } from '../shape.ts';
import type { library as vi } from '../vi/library.ts';

export const library: SameLabels<typeof vi> = {
  'api::library-item.library-item': {
    name: 'Library items',
    help: 'Books, lessons, papers and other items of the e-library.',
    fields: {
      title: ['Title', 'As on the cover.'],
      slug: ['Address', 'Last part of the page address, small letters without marks.'],
      creators: ['Creators', 'Several are separated by semicolons.'],
      kind: ['Kind', 'Readers filter by it.'],
      subject: ['Subject', 'Empty when it belongs to none.'],
      grades: ['Grades', 'A list such as [4, 5]. Empty: all grades.'],
      series: ['Series', 'Name of the series.'],
      description: ['Description', 'A few sentences, used in search.'],
      publisher: ['Publisher', 'Who brought it out.'],
      year: ['Year', 'Four digits.'],
      language: ['Language', 'Language code: vi, en, fr…'],
      isbn: ['ISBN', '10 or 13 digits, hyphens allowed.'],
      licence: ['Licence', 'On what grounds the school uses it.'],
      rightsHolder: ['Rights holder', 'Who owns the rights.'],
      licenceEndsOn: ['Licence ends on', 'Empty when there is no end.'],
      accessLevel: ['Access', 'Description only, reading online, or download.'],
      audience: ['Audience', 'Everybody, pupils and guardians, or staff only.'],
      cover: ['Cover', 'Portrait picture of the cover.'],
      file: ['File', 'PDF, EPUB, sound or film. Its text becomes searchable.'],
      externalUrl: ['External link', 'Full address, beginning with https://.'],
    },
  },
  'api::search-synonym.search-synonym': {
    name: 'Search synonym',
    help: 'Abbreviations and other names that readers type. They hold at once, without a restart.',
    fields: {
      words: [
        'Words',
        'Separated by semicolons, for example: sgk; sách giáo khoa. One word alone turns off the built-in group that begins with it.',
      ],
      note: ['Note', 'Why this group is needed.'],
    },
  },
};
