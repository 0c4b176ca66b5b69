import { createRequire } from 'node:module';
import type { Language } from '../../domain/notice.ts';
import { NoticesError, type ReasonCode, sentence } from '../../domain/reasons.ts';

// Strapi is CommonJS here; its error classes must be the very ones its middlewares compare with.
const { errors } = createRequire(import.meta.url)('@strapi/utils') as typeof import('@strapi/utils');

const notFound: readonly ReasonCode[] = ['notices.not-found', 'notices.link-unknown', 'notices.mail-not-found'];
const forbidden: readonly ReasonCode[] = ['notices.not-staff', 'notices.link-foreign'];

/** A domain error as the HTTP error that keeps its sentence: 404, 403 or 400. Other errors stay as they are. */
export function toHttpError(error: unknown, language: Language): unknown {
  if (!(error instanceof NoticesError)) return error;
  const { code } = error;
  const message = sentence(code, language);
  if (notFound.includes(code)) return Object.assign(new errors.NotFoundError(message), { details: { code } });
  // PolicyError is the one refusal whose text Strapi does not strip.
  if (forbidden.includes(code)) return new errors.PolicyError(message, { code });
  return new errors.ApplicationError(message, { code });
}
