/** What a catalogue says about one item, for libraries and programs outside; only of items that everybody may know. */
export interface CatalogueRecord {
  /** The item's id inside the school; part of its lasting identifier. */
  id: string;
  title: string;
  creators: readonly string[];
  contributors: readonly string[];
  kind: ItemKind;
  subject: { code: string; name: string } | null;
  grades: readonly number[];
  series: string | null;
  description: string | null;
  keywords: readonly string[];
  publisher: string | null;
  placeOfPublication: string | null;
  year: number | null;
  /** BCP 47, such as `vi`. */
  language: string | null;
  isbn: string | null;
  /** Class number of Dewey's decimal classification. */
  ddc: string | null;
  extent: string | null;
  /** Media type of the file. */
  mime: string | null;
  rights: Rights;
  rightsHolder: string | null;
  /** Address of the item's page on the portal. */
  pageUrl: string;
  /** Address of the file, when everybody may have it. */
  fileUrl: string | null;
  /** Where the item lies outside of the school. */
  externalUrl: string | null;
  /** Address of the cover, of which everybody may see a rendition. */
  cover: { url: string; mime: string } | null;
  /** Printed copies: where they stand. */
  copies: readonly { registrationNumber: string; place: string | null }[];
}

export type Rights = 'own' | 'open' | 'licensed' | 'link';

export const itemKinds = [
  'book',
  'textbook',
  'reference',
  'digital-lesson',
  'exam-paper',
  'audio',
  'video',
  'thesis',
  'newspaper',
] as const;
export type ItemKind = (typeof itemKinds)[number];

interface KindTerms {
  vi: string;
  /** Term of the DCMI Type Vocabulary. */
  dcmi: 'Text' | 'Sound' | 'MovingImage' | 'InteractiveResource';
  /** Type of record and bibliographic level: the places 06 and 07 of a MARC leader. */
  marc: `${string}${string}`;
}

export const kindTerms: Readonly<Record<ItemKind, KindTerms>> = {
  book: { vi: 'Sách', dcmi: 'Text', marc: 'am' },
  textbook: { vi: 'Sách giáo khoa', dcmi: 'Text', marc: 'am' },
  reference: { vi: 'Sách tham khảo', dcmi: 'Text', marc: 'am' },
  'digital-lesson': { vi: 'Bài giảng số', dcmi: 'InteractiveResource', marc: 'mm' },
  'exam-paper': { vi: 'Đề kiểm tra', dcmi: 'Text', marc: 'am' },
  audio: { vi: 'Âm thanh', dcmi: 'Sound', marc: 'im' },
  video: { vi: 'Phim', dcmi: 'MovingImage', marc: 'gm' },
  thesis: { vi: 'Sáng kiến, luận văn', dcmi: 'Text', marc: 'am' },
  newspaper: { vi: 'Báo, tạp chí', dcmi: 'Text', marc: 'as' },
};

export const rightsTerms: Readonly<Record<Rights, string>> = {
  own: 'Tài liệu của nhà trường',
  open: 'Giấy phép mở',
  licensed: 'Đã được cấp phép sử dụng',
  link: 'Chỉ dẫn liên kết đến nguồn',
};

/**
 * Names as they stand in one field: separated by semicolons, or by commas before a capital letter where there is
 * no semicolon ("Học sinh khối 4, năm học 2026" is one name).
 */
export const splitNames = (names: string | null | undefined): string[] =>
  (names ?? '')
    .split(names?.includes(';') ? ';' : /,\s*(?=\p{Lu})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
