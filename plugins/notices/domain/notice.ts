/** The words of this plugin: a notice is told to one person; a mail carries one notice or a day's. */

export type Language = 'vi' | 'en';
export type Label = Readonly<Record<Language, string>>;

/** What somebody should know. */
export interface Notice {
  id: number;
  /** What it is about, such as `approval.waiting`; decides its group in a digest. */
  kind: string;
  subject: Label;
  text: Label;
  /** When it was told, ISO. */
  at: string;
}

/** Newest first; of two at the same moment the one told last. */
export const newestFirst = (one: Notice, other: Notice): number => other.at.localeCompare(one.at) || other.id - one.id;
