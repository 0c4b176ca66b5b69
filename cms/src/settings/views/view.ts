/** How one type looks in the panel before anybody changes it. */
export interface View {
  /** Columns of the list. */
  list: readonly string[];
  /** `field:ASC` or `field:DESC`. */
  sort?: string;
  /** What a document is called in titles and pickers. */
  mainField: string;
  pageSize?: 10 | 20 | 50 | 100;
  /** Rows of the form: fields with their width out of 12. */
  form: readonly string[];
  /** Fields that the server fills in. */
  readOnly?: readonly string[];
}

/** By uid of the content type or component. */
export type Views = Readonly<Record<string, View>>;
