import { isHead, parse } from './dump.ts';
import type { SignedHead } from './head.ts';

/** A key as the school tells it. */
export interface Key {
  keyId: string;
  publicKey: string;
  since: string;
}

/** What the portal publishes: heads, and the keys that signed them. */
export interface Published {
  data: SignedHead[];
  keys: Key[];
}

/** Undefined for what is not `/kiem-chung.json` as it was kept by somebody. */
export function readPublished(text: string): Published | undefined {
  const { data, keys } = parse(text) ?? {};
  if (!Array.isArray(data) || !data.every(isHead) || !Array.isArray(keys) || !keys.every(isObject)) return undefined;
  return { data, keys: keys as Key[] };
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** The key in a row of `audit_keys`, from the canonical text of the row. */
export function keyOf(data: string): Key {
  const row = (parse(data)?.row ?? {}) as Record<string, unknown>;
  return { keyId: String(row.key_id), publicKey: String(row.public_key), since: String(row.since) };
}
