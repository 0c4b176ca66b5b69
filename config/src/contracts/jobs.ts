import type { NoticeMail, NoticeSettled, NoticeWanted } from './notices.ts';

/**
 * Facts that one plugin records and others act on. A fact is written in the transaction of the
 * change that caused it, delivered at least once, and carries names only: the worker reads the
 * content afresh. Key of a document: `documentId` + `locale`, never a row id.
 */
export interface ContentChange {
  uid: string;
  documentId: string;
  /** `null` for types that are not localised. */
  locale: string | null;
  /** `in-force`: there is a (new) version in force. `gone`: there is none any more. */
  state: 'in-force' | 'gone';
}

/** A run reached its approving end; the version it covered is to be published. */
export interface ApprovalGranted {
  runId: number;
  uid: string;
  documentId: string;
  locale: string | null;
}

/** A file of a library item was saved and is to be looked at; recorded by the library for itself. */
export interface LibraryFile {
  fileId: number;
}

/** A file of a library item has pages without text, which a program shall read; recorded by the library for itself. */
export type LibraryScan = LibraryFile;

export interface FactPayloads {
  'content.changed': ContentChange;
  'approval.granted': ApprovalGranted;
  'library.file': LibraryFile;
  'library.scanned': LibraryScan;
  'notice.wanted': NoticeWanted;
  'notice.settled': NoticeSettled;
  'notice.mail': NoticeMail;
}

export type FactName = keyof FactPayloads;

/** Worker of one fact. Runs again after a failure, so it must be idempotent. */
export type FactHandler<Name extends FactName> = (payload: FactPayloads[Name]) => Promise<void>;

export interface FactOptions<Name extends FactName> {
  /** Asked when the fact is recorded; facts it declines cost nothing. Default: all. */
  wants?: (payload: FactPayloads[Name]) => boolean;
  /** A job that takes longer counts as lost and is tried again. Default: a quarter of an hour. */
  mostSeconds?: number;
  /** So many jobs may be under way at once in a process, in any order. Default: one after the other. */
  atOnce?: number;
}

/** Service `strapi.plugin('outbox').service('facts')`. */
export interface Facts {
  /** Records a fact in the transaction that is open in this async context; opens one if none is. */
  record<Name extends FactName>(name: Name, payload: FactPayloads[Name]): Promise<void>;
  /** Names a worker; call it in a plugin's `register`. `subscriber` is unique per fact (the plugin's name). */
  subscribe<Name extends FactName>(
    name: Name,
    subscriber: string,
    handler: FactHandler<Name>,
    options?: FactOptions<Name>,
  ): void;
}

/** Work that comes due with the time, such as deadlines and digests. */
export interface Schedule {
  /** `plugin.work`, such as `approval.deadlines`. */
  name: string;
  /** Minute, hour, day, month and weekday by the school's clock (Asia/Ho_Chi_Minh). */
  cron: string;
  /**
   * Asks the database what is due and does it, so that a late, missed or repeated run does no harm.
   * One run at a time over all processes; a failure is tried again twice.
   */
  run(): Promise<void>;
}

/** Service `strapi.plugin('outbox').service('schedules')`. */
export interface Schedules {
  /** Names regular work; call it in a plugin's `register`. It runs in worker processes only. */
  every(schedule: Schedule): void;
  /** Asks for a run now, out of turn; does nothing when one is waiting or running already. */
  runSoon(name: string): Promise<void>;
}

/** Service `strapi.plugin('outbox').service('commits')`. */
export interface Commits {
  /**
   * Says what a write means that the database itself refused: gets the error and answers another one, or the same.
   * Call it in a plugin's `register`.
   */
  explain(explanation: (error: unknown) => unknown): void;
}
