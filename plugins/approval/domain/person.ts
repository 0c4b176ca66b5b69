/** Somebody of the school's staff, named as the history shows them. */
export interface Person {
  staffId: string;
  name: string;
}

/** Who acts: the person and every key they hold at this moment (`person:…`, `role:…`, `head:…`). */
export interface Actor extends Person {
  keys: readonly string[];
}

/** For each approver key the people who hold it now. */
export type Seats = Readonly<Record<string, readonly Person[]>>;
