import { ApprovalError } from '../../../domain/reasons.ts';
import { toHttpError } from '../errors.ts';
import { languageOfRequest } from '../people/acting.ts';
import type { Strapi } from '../types.ts';

/** SQLSTATE of the triggers below the application. */
const gateCode = 'KH001';

/** What the database refused, because nobody approved it or somebody did and it is closed, as an answer with a reason; other errors stay as they are. */
export function refusedWrite(strapi: Strapi, error: unknown): unknown {
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string };
  if (code !== gateCode) return error;
  // The driver puts the statement in front of what the trigger says.
  const reason = message.includes('approval.closed') ? 'approval.closed' : 'approval.not-approved';
  return toHttpError(new ApprovalError(reason), languageOfRequest(strapi));
}
