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

export interface FactPayloads {
  'content.changed': ContentChange;
  'approval.granted': ApprovalGranted;
}

export type FactName = keyof FactPayloads;

/** Worker of one fact. Runs again after a failure, so it must be idempotent. */
export type FactHandler<Name extends FactName> = (payload: FactPayloads[Name]) => Promise<void>;

/** Service `strapi.plugin('outbox').service('facts')`. */
export interface Facts {
  /** Records a fact in the transaction that is open in this async context; opens one if none is. */
  record<Name extends FactName>(name: Name, payload: FactPayloads[Name]): Promise<void>;
  /** Names a worker; call it in a plugin's `register`. `subscriber` is unique per fact (the plugin's name). */
  subscribe<Name extends FactName>(
    name: Name,
    subscriber: string,
    handler: FactHandler<Name>,
    /** Asked when the fact is recorded; facts it declines cost nothing. Default: all. */
    wants?: (payload: FactPayloads[Name]) => boolean,
  ): void;
}
