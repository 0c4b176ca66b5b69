import type { DisplayField } from '@khue/config/contracts';
import { type Aligned, align } from './align.ts';

/** One field in both versions; null where the version does not have it. */
export interface FieldPair {
  name: string;
  before: DisplayField | null;
  after: DisplayField | null;
  changed: boolean;
}

/** Every field of either version under its name, in the order of the new one. */
export function pairFields(before: readonly DisplayField[], after: readonly DisplayField[]): FieldPair[] {
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  return names.map((name) => {
    const pair = { name, before: named(before, name), after: named(after, name) };
    return { ...pair, changed: !sameField(pair.before, pair.after) };
  });
}

/** What changed comes first: it is what the reader has to judge. */
export const changedFirst = (pairs: readonly FieldPair[]): FieldPair[] => [
  ...pairs.filter(({ changed }) => changed),
  ...pairs.filter(({ changed }) => !changed),
];

/** Parts of a document (components) in order; a changed one stands beside what it became. */
export const pairParts = (
  before: readonly DisplayField[][],
  after: readonly DisplayField[][],
): Aligned<DisplayField[]>[] => align(before, after, sameFields, sameHeading);

/** Parts begin with what they are called; one that keeps its name is the same part. */
const sameHeading = ([a]: readonly DisplayField[], [b]: readonly DisplayField[]) =>
  a !== undefined && b !== undefined && said(a) === said(b);

const named = (fields: readonly DisplayField[], name: string) => fields.find((field) => field.name === name) ?? null;

const sameFields = (a: readonly DisplayField[], b: readonly DisplayField[]) =>
  pairFields(a, b).every(({ changed }) => !changed);

/** Whether a reader sees the same; a field left empty and one that is not there read alike. */
const sameField = (a: DisplayField | null, b: DisplayField | null): boolean =>
  (a ? said(a) : '') === (b ? said(b) : '');

/** What a field says, without how it is shown; files by their content. */
function said(field: DisplayField): string {
  switch (field.kind) {
    case 'rich-text':
      return words(field.lines.map(({ kind, text }) => [kind, text]));
    case 'names':
      return words(field.values);
    case 'files':
      return words(field.files.map(({ name, hash }) => [name, hash]));
    case 'parts':
      return words(
        field.parts.map((part) => part.filter(({ kind }) => kind !== 'empty').map((own) => [own.name, said(own)])),
      );
    case 'empty':
      return '';
    default:
      return words(field.value);
  }
}

const words = (value: unknown) => JSON.stringify(value).normalize('NFC');
