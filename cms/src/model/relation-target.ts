import type { Core } from '@strapi/strapi';

/** Which document a to-one relation will point at after a write. */
export type Target = { documentId: string } | { id: number } | null;

/**
 * Reads the many ways in which a write can name the one target of a relation.
 * @returns `undefined` when the write leaves the relation alone.
 */
export function relationTarget(value: unknown): Target | undefined {
  if (value === undefined) return undefined;
  if (value === null) return null;
  if (typeof value === 'string') return { documentId: value };
  if (typeof value === 'number') return { id: value };
  if (Array.isArray(value)) return value.length === 0 ? null : relationTarget(value.at(-1));
  const { documentId, id, set, connect, disconnect } = value as Record<string, unknown>;
  if (typeof documentId === 'string') return { documentId };
  if (typeof id === 'number') return { id };
  if (set !== undefined) return relationTarget(set);
  if (isGiven(connect)) return relationTarget(connect);
  return isGiven(disconnect) ? null : undefined;
}

/** The row that a relation names, with what `behind` asks for. */
export const findTarget = async <Found>(
  strapi: Core.Strapi,
  uid: string,
  target: Target,
  behind: object = {},
): Promise<Found | null> =>
  target && ((await strapi.db.query(uid as never).findOne({ where: target, ...behind } as never)) as Found | null);

const isGiven = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null);
