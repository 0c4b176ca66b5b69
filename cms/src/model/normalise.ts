type Attributes = Readonly<Record<string, { type: string }>>;
type Data = Record<string, unknown>;

/**
 * The same data with all text in one spelling (NFC), so that what looks equal is equal. One-line
 * fields also lose doubled and outer spaces; longer texts keep theirs.
 */
export function normalise(data: Data, attributes: Attributes): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, normaliseField(value, attributes[name]?.type)]),
  );
}

function normaliseField(value: unknown, type: string | undefined): unknown {
  if (type === 'password') return value;
  if (type === 'string' && typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim();
  return compose(value);
}

function compose(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(compose);
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compose(inner)]));
}

const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value));
