/** Somebody of the school's staff, named as the history shows them. */
export interface Person {
  staffId: string;
  name: string;
}

/** Who acts: the person and every key they hold at this moment (`person:…`, `role:…`, `head:…`). */
export interface Actor extends Person {
  keys: readonly string[];
  /** May name other approvers for a waiting step. */
  manages: boolean;
}

/** For each approver key the people who hold it now. */
export type Seats = Readonly<Record<string, readonly Person[]>>;

/** `to` acts for `from` (uỷ quyền), on the day and for the document that is asked about. */
export interface Substitution {
  from: Person;
  to: Person;
}
