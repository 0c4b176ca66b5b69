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

/**
 * Requests that write outside a transaction, such as replacing a file in the media library, meet the
 * triggers in the statement itself. Called in `bootstrap`: behind Strapi's own handling of errors.
 */
export function explainRefusedWrites(strapi: Strapi): void {
  strapi.server.use(async (_context, next) => {
    try {
      await next();
    } catch (error) {
      throw refusedWrite(strapi, error);
    }
  });
}
