import { type ApprovalOptions, approvalOptions, type RegisterOptions } from '@khue/config/contracts';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Strapi } from '../types.ts';

/** How a register is governed. */
export type Register = ApprovalOptions & { register: RegisterOptions };

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

/** Types whose rows are approved as sets, and those whose documents are approved one by one. */
export const registerTypes = (strapi: Strapi): string[] =>
  governedTypes(strapi).filter((uid) => governedBy(strapi, uid)?.register);
export const governedDocuments = (strapi: Strapi): string[] =>
  governedTypes(strapi).filter((uid) => !governedBy(strapi, uid)?.register);

/** @throws ApprovalError when the type is no register. */
export function requireRegister(strapi: Strapi, uid: string): Register {
  const options = governedBy(strapi, uid);
  if (!options?.register) throw new ApprovalError('approval.not-governed');
  return { ...options, register: options.register };
}

/** Every governed type, read once at start so that a mistake in a schema stops the start. */
export const governedTypes = (strapi: Strapi): string[] =>
  Object.keys(strapi.contentTypes).filter((uid) => governedBy(strapi, uid) !== null);
