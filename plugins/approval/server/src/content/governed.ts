import { type ApprovalOptions, approvalOptions } from '@khue/config/contracts';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Strapi } from '../types.ts';

/** How a type is governed, from its schema; null when it needs no approval. */
export function governedBy(strapi: Strapi, uid: string): ApprovalOptions | null {
  const declared = strapi.contentTypes[uid as never] as { pluginOptions?: { approval?: unknown } } | undefined;
  const options = declared?.pluginOptions?.approval;
  return options ? approvalOptions.parse(options) : null;
}

/** @throws ApprovalError when the type needs no approval. */
export function requireGoverned(strapi: Strapi, uid: string): ApprovalOptions {
  const options = governedBy(strapi, uid);
  if (!options) throw new ApprovalError('approval.not-governed');
  return options;
}

/** Every governed type, read once at start so that a mistake in a schema stops the start. */
export const governedTypes = (strapi: Strapi): string[] =>
  Object.keys(strapi.contentTypes).filter((uid) => governedBy(strapi, uid) !== null);
