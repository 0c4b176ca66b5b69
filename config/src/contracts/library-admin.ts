import { z } from 'zod';

/** Screens of the library in the admin panel. */

/** Most bytes of a catalogue that is imported at once. */
export const mostCatalogueBytes = 2_500_000;

/** `POST /library/import/preview`, `POST /library/import` */
export const importBody = z.strictObject({
  /** The file as it is, in base64. */
  base64: z.base64().max(Math.ceil(mostCatalogueBytes / 3) * 4),
});
export const importConfirmedBody = importBody.extend({
  /** How many items the preview promised: an import that would do something else does nothing. */
  items: z.number().int().min(1),
  /** Rows with mistakes are left out, knowingly. */
  skipBroken: z.boolean(),
});
export type ImportBody = z.input<typeof importBody>;
export type ImportConfirmedBody = z.input<typeof importConfirmedBody>;

export interface ImportProblem {
  code: 'unreadable' | 'encoding' | 'title-missing' | 'too-long' | 'isbn' | 'year' | 'grades' | 'link';
  /** Field of the item, where one is meant. */
  field?: string;
}
export interface ImportPreviewRow {
  /** As the person counts: row of the sheet, or record of the file. */
  number: number;
  title: string | null;
  creators: string | null;
  isbn: string | null;
  problems: ImportProblem[];
  duplicate: { in: 'library'; title: string } | { in: 'file'; number: number } | null;
}
export interface ImportPreview {
  rows: ImportPreviewRow[];
  /** Rows that become items. */
  items: number;
  broken: number;
  duplicates: number;
}
export interface ImportDone {
  items: number;
}

/** `GET /library/items/:documentId/file` */
export interface FileReport {
  hasFile: boolean;
  /** Null while the file waits to be looked at. */
  finding: {
    state: 'readable' | 'partly' | 'scanned' | 'no-pages' | 'encrypted' | 'broken' | 'too-large' | 'too-slow';
    pages: number;
    pagesWithText: number;
    /** Its text was in a code of before Unicode: turned into Unicode, or only suspected. */
    legacy: 'converted' | 'unsure' | null;
    truncated: boolean;
    /** `failed`: the file shows something that could not be drawn. Null while nobody has tried. */
    cover: 'made' | 'none' | 'failed' | null;
    /** Reading the letters on the pictures of its pages (OCR). */
    scan: {
      state: 'waiting' | 'done' | 'failed';
      problem: 'kind' | 'not-started' | 'failed' | 'too-slow' | 'too-large' | 'no-text' | null;
      /** The program's own words. */
      detail: string | null;
      /** Pages that were read. */
      pages: number;
    } | null;
  } | null;
}

/** Rows of one kind, and how many there are in all. */
export interface ReviewSection<Row> {
  total: number;
  rows: Row[];
}
interface ReviewedItem {
  documentId: string;
  title: string;
}
export interface ReviewLink extends ReviewedItem {
  url: string;
  /** `broken`: it failed on several days. */
  state: 'failing' | 'broken';
  problem: 'gone' | 'refused' | 'server' | 'not-public' | 'unreachable' | 'too-slow' | 'too-many-redirects';
  /** Days on which it failed, one after the other. */
  failures: number;
  /** YYYY-MM-DD */
  since: string;
  checkedOn: string;
}
export interface ReviewLicence extends ReviewedItem {
  /** YYYY-MM-DD */
  endsOn: string;
  ended: boolean;
}
type Finding = NonNullable<FileReport['finding']>;
export interface ReviewFile extends ReviewedItem {
  /** Of the file. */
  name: string;
  state: Finding['state'];
  pages: number;
  withText: number;
  legacy: Finding['legacy'];
  /** Why its pages could not be read by the program for scans. */
  scanProblem: NonNullable<Finding['scan']>['problem'];
}
/** `GET /library/review`: what the librarian has to look at again. */
export interface ReviewAnswer {
  links: ReviewSection<ReviewLink>;
  licences: ReviewSection<ReviewLicence>;
  files: ReviewSection<ReviewFile>;
}

/** `POST /library/drafts`: an uploaded file becomes a draft, described by what the file says of itself. */
export const draftBody = z.strictObject({ fileId: z.number().int().positive().max(2_147_483_647) });
export type DraftBody = z.input<typeof draftBody>;
export interface DraftMade {
  documentId: string;
  title: string;
}
