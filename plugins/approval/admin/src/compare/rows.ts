import type { DisplayField, RegisterRow } from '@khue/config/contracts';
import { type FieldPair, pairFields } from './fields.ts';

/** A row in both versions of a set. */
export interface RowPair {
  documentId: string;
  /** The row as it is read: the new one, or the old one when it is gone. */
  row: RegisterRow;
  change: 'added' | 'removed' | 'changed' | 'same';
  fields: FieldPair[];
}

/** The rows of a set beside those of an earlier one; what is gone comes last. Without an earlier one nothing changed. */
export function pairRows(before: readonly RegisterRow[] | null, after: readonly RegisterRow[]): RowPair[] {
  const earlier = new Map((before ?? []).map((row) => [row.documentId, row]));
  const kept = new Set(after.map(({ documentId }) => documentId));
  const gone = (before ?? []).filter(({ documentId }) => !kept.has(documentId));
  return [
    ...after.map((row) => pairOf(before ? (earlier.get(row.documentId) ?? null) : row, row)),
    ...gone.map((row) => pairOf(row, null)),
  ];
}

function pairOf(before: RegisterRow | null, after: RegisterRow | null): RowPair {
  const row = (after ?? before) as RegisterRow;
  const fields = pairFields(before?.fields ?? [], after?.fields ?? []);
  const changed = fields.some((field) => field.changed);
  const change = !before ? 'added' : !after ? 'removed' : changed ? 'changed' : 'same';
  return { documentId: row.documentId, row, change, fields };
}

export interface Columns {
  /** What every row says alike is said once. */
  shared: DisplayField[];
  /** Names of the fields in which rows differ, or that some of them fill. */
  own: string[];
}

/** Which fields of some rows deserve a column; those that no row fills, or all say alike, do not. */
export function columnsOf(pairs: readonly RowPair[]): Columns {
  const names = [...new Set(pairs.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const filled = names.filter((name) =>
    pairs.some(({ fields }) => fields.some((field) => field.name === name && isFilled(field))),
  );
  const shared = pairs.length < 2 ? [] : filled.flatMap((name) => sharedBy(pairs, name) ?? []);
  const said = new Set(shared.map(({ name }) => name));
  return { shared, own: filled.filter((name) => !said.has(name)) };
}

const isFilled = ({ before, after }: FieldPair) => [before, after].some((field) => field && field.kind !== 'empty');

function sharedBy(pairs: readonly RowPair[], name: string): DisplayField | null {
  const values = pairs.map(({ fields }) => fields.find((field) => field.name === name));
  const [first] = values;
  const alike = values.every(
    (pair) => pair && (!pair.changed || !pair.before || !pair.after) && same(pair, first as FieldPair),
  );
  return alike ? (first?.after ?? first?.before ?? null) : null;
}

const same = (one: FieldPair, other: FieldPair) =>
  JSON.stringify(one.after ?? one.before) === JSON.stringify(other.after ?? other.before);
