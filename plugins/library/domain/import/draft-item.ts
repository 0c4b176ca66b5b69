/** Kinds that a catalogue names; others are set by hand. */
export type ImportedKind = 'book' | 'textbook' | 'reference' | 'audio' | 'video' | 'thesis' | 'newspaper';

/** What an import says about one item; fields by the names of the library item. */
export interface DraftItem {
  title: string;
  creators?: string;
  contributors?: string;
  kind?: ImportedKind;
  description?: string;
  publisher?: string;
  placeOfPublication?: string;
  year?: number;
  extent?: string;
  series?: string;
  language?: string;
  isbn?: string;
  ddc?: string;
  keywords?: string[];
  grades?: number[];
  rightsHolder?: string;
  externalUrl?: string;
}

/** Why a row cannot become an item. `field` is the name of the column or MARC tag. */
export type RowProblem =
  | { code: 'unreadable' }
  | { code: 'encoding' }
  | { code: 'title-missing' }
  | { code: 'too-long'; field: string }
  | { code: 'isbn'; field: string }
  | { code: 'year'; field: string }
  | { code: 'grades'; field: string }
  | { code: 'link'; field: string };

export type RowProblemCode = RowProblem['code'];

/** One row or record of the file; `number` counts as the person sees it. */
export type ImportRow = { number: number } & ({ item: DraftItem } | { problems: RowProblem[]; title: string | null });

/** Longest texts of the fields, as the schema of the item says; tested against it. */
export const longest: Readonly<Record<string, number>> = {
  title: 250,
  creators: 250,
  contributors: 250,
  description: 3000,
  publisher: 200,
  placeOfPublication: 120,
  extent: 120,
  series: 200,
  language: 10,
  ddc: 20,
  rightsHolder: 200,
  externalUrl: 500,
};
