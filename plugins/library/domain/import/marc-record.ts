/** A MARC 21 record, whatever it was written in. */
export interface MarcRecord {
  leader: string;
  /** 001 to 009. */
  control: { tag: string; value: string }[];
  data: MarcField[];
}

export interface MarcField {
  tag: string;
  /** Two characters. */
  indicators: string;
  subfields: { code: string; value: string }[];
}

export const fieldsOf = (record: MarcRecord, ...tags: string[]): MarcField[] =>
  record.data.filter(({ tag }) => tags.includes(tag));

/** The values of these subfields, in their order. */
export const valuesOf = (field: MarcField | undefined, codes: string): string[] =>
  (field?.subfields ?? []).filter(({ code }) => codes.includes(code)).map(({ value }) => value);
