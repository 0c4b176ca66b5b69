/** What is wrong with a document as a whole; worded in `messages.ts`. */
export interface Issue {
  field: string;
  code: IssueCode;
  /** Another field the sentence speaks of. */
  other?: string;
  /** Where inside of the field, such as `['2', 'rows']`. */
  inside?: readonly string[];
  /** What the sentence names besides, such as a number. */
  detail?: string;
}

export const issueCodes = [
  'dates.order',
  'dates.future',
  'year.code',
  'year.current-taken',
  'class.grade',
  'class.name-taken',
  'grades.order',
  'grades.list',
  'keywords.list',
  'link.missing',
  'log.lesson',
  'table.rows',
  'table.columns',
  'table.width',
  'video.source',
  'video.link',
  'link.address',
  'menu.target',
  'home.once',
  'colour.format',
  'colour.contrast',
  'petition.answer',
  'announcement.classes',
  'figures.base',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A document as it would be after the write. */
export type Values = Readonly<Record<string, unknown>>;
