/** What a person reads for one field: its label, and one line of help under it. */
export type FieldLabel = readonly [label: string, help: string];

/** What a person reads for one content type or component. */
export interface TypeLabels {
  /** Name in the menu. */
  name: string;
  help: string;
  fields: Readonly<Record<string, FieldLabel>>;
}

/** By uid of the content type or component. */
export type Labels = Readonly<Record<string, TypeLabels>>;

/** The same types and fields in another language; a missing one does not compile. */
export type SameLabels<L extends Labels> = {
  readonly [Uid in keyof L]: {
    name: string;
    help: string;
    fields: { readonly [Field in keyof L[Uid]['fields']]: FieldLabel };
  };
};
