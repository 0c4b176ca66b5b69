import { ApprovalError } from '../../../domain/reasons.ts';
import { toHttpError } from '../errors.ts';
import { languageOfRequest } from '../people/acting.ts';
import type { Strapi } from '../types.ts';

/** SQLSTATE of the triggers below the application. */
const gateCode = 'KH001';

/** What the database refused because nobody approved it, as an answer with a reason; other errors stay as they are. */
export function refusedWrite(strapi: Strapi, error: unknown): unknown {
  if ((error as { code?: unknown } | null)?.code !== gateCode) return error;
  return toHttpError(new ApprovalError('approval.not-approved'), languageOfRequest(strapi));
}
