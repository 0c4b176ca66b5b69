import type { Approvals } from '@khue/config/contracts';
import type { Strapi } from '../types.ts';

type Requirement = Parameters<Approvals['requires']>[0];

const known = new WeakMap<Strapi, Requirement[]>();

/** What the rest of the school asks of a draft before it is submitted. */
export function requirementsOf(strapi: Strapi): Requirement[] {
  const found = known.get(strapi) ?? [];
  known.set(strapi, found);
  return found;
}
