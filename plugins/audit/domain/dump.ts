/** A dump is a text of JSON lines: a header, every leaf, every row as it stands in its table, every head, an end. */
export const dumpFormat = 'khue-audit-dump/1';

export interface LeafLine {
  kind: 'leaf';
  index: number;
  source: string;
  id: string;
  /** Canonical text of the row when it was written. */
  data: string;
  /** As it stands in the table, hexadecimal. */
  hash: string;
}

export interface RowLine {
  kind: 'row';
  source: string;
  id: string;
  /** Canonical text of the row as it stands now. */
  data: string;
}

export interface HeadLine {
  kind: 'head';
  origin: string;
  treeSize: number;
  rootHash: string;
  timestamp: string;
  keyId: string;
  signature: string;
}

export type DumpLine =
  | { kind: 'header'; format: string; exportedAt: string }
  | LeafLine
  | RowLine
  | HeadLine
  /** How many lines stand before it, so that a dump that was cut is noticed. */
  | { kind: 'end'; lines: number };

const shape = (fields: Record<string, 'string' | 'number'>) => Object.entries(fields);
const shapes = {
  header: shape({ format: 'string', exportedAt: 'string' }),
  leaf: shape({ index: 'number', source: 'string', id: 'string', data: 'string', hash: 'string' }),
  row: shape({ source: 'string', id: 'string', data: 'string' }),
  head: shape({
    origin: 'string',
    treeSize: 'number',
    rootHash: 'string',
    timestamp: 'string',
    keyId: 'string',
    signature: 'string',
  }),
  end: shape({ lines: 'number' }),
};

/** Undefined for what is no line of a dump. */
export function readLine(text: string): DumpLine | undefined {
  const value = parse(text);
  const kind = value?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
  const fits = shapes[kind as DumpLine['kind']].every(([name, type]) => typeof value?.[name] === type);
  return fits ? (value as unknown as DumpLine) : undefined;
}

export const isHead = (value: unknown): value is Omit<HeadLine, 'kind'> =>
  typeof value === 'object' &&
  value !== null &&
  shapes.head.every(([name, type]) => typeof (value as Record<string, unknown>)[name] === type);

/** Undefined for what is no JSON object. */
export function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
