import type { Permission } from './grant.ts';

/** The same right always gives the same text. */
export const fingerprint = ({ action, subject, properties, conditions }: Permission): string =>
  JSON.stringify([
    action,
    subject ?? null,
    [...(properties?.fields ?? [])].sort(),
    [...(properties?.locales ?? [])].sort(),
    [...(conditions ?? [])].sort(),
  ]);

export interface SyncPlan {
  add: Permission[];
  /** Ids of stored rights. */
  remove: number[];
  /** To be remembered: what the code grants now. */
  granted: string[];
}

/**
 * What is missing is added; what the code granted `before` and no longer grants is removed; anything
 * else was added by a person and stays.
 */
export function planSync(
  wanted: readonly Permission[],
  stored: readonly (Permission & { id: number })[],
  before: readonly string[],
): SyncPlan {
  const byText = new Map(wanted.map((permission) => [fingerprint(permission), permission]));
  const present = new Set(stored.map(fingerprint));
  const withdrawn = new Set(before.filter((text) => !byText.has(text)));
  return {
    add: [...byText].filter(([text]) => !present.has(text)).map(([, permission]) => permission),
    remove: stored.filter((permission) => withdrawn.has(fingerprint(permission))).map(({ id }) => id),
    granted: [...byText.keys()].sort(),
  };
}
