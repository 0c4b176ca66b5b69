import { errors } from '@strapi/utils';
import type { Language } from '../labels/index.ts';
import { fieldMessages } from './messages.ts';

export interface Refusal {
  path: string[];
  message: string;
  /** For machines. */
  code: string;
}

/** An error that the edit view shows under the fields it names; answers 400 elsewhere. */
export function refusalOf(refusals: readonly Refusal[], language: Language) {
  const [only] = refusals;
  const message = refusals.length === 1 && only ? only.message : fieldMessages[language].several(refusals.length);
  return new errors.ValidationError(message, {
    errors: refusals.map(({ path, message, code }) => ({ path, message, code, name: 'ValidationError' })),
  });
}
