import { createRequire } from 'node:module';
import { ApprovalError, type ReasonCode, sentence } from '../../domain/reasons.ts';

// Strapi is CommonJS here; its error classes must be the very ones its middlewares compare with.
const { errors } = createRequire(import.meta.url)('@strapi/utils') as typeof import('@strapi/utils');

const notFound: readonly ReasonCode[] = ['approval.not-found', 'approval.not-governed'];
const forbidden: readonly ReasonCode[] = [
  'approval.no-actor',
  'approval.not-staff',
  'approval.not-author',
  'approval.own-work',
  'approval.not-your-turn',
  'approval.withdraw-refused',
  'approval.not-your-seat',
  'approval.reassign-refused',
  'approval.manage-refused',
  'approval.not-your-row',
];

/** A domain error as the HTTP error that keeps its sentence: 404, 403 or 400. Other errors stay as they are. */
export function toHttpError(error: unknown, language: 'vi' | 'en'): unknown {
  if (!(error instanceof ApprovalError)) return error;
  const { code, values } = error;
  const message = sentence(error, language);
  const details = { code, values };
  if (notFound.includes(code)) return withDetails(new errors.NotFoundError(message), details);
  // PolicyError is the one refusal whose text Strapi does not strip.
  if (forbidden.includes(code)) return new errors.PolicyError(message, details);
  return new errors.ApplicationError(message, details);
}

function withDetails<E extends { details: unknown }>(error: E, details: object): E {
  error.details = details;
  return error;
}
