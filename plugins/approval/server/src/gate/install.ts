import { governedBy } from '../content/governed.ts';
import { toHttpError } from '../errors.ts';
import { languageOfRequest } from '../people/acting.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { type GuardedWrite, guards } from './guards.ts';
import { registerGuards } from './register-guards.ts';

/**
 * Puts the approval in front of every write of the document service to a governed type. What
 * happens and what is recorded about it share one transaction: both are kept or neither is.
 */
export function installGate(strapi: Strapi): void {
  strapi.documents.use(async (context, next) => {
    const options = governedBy(strapi, context.uid);
    const guard = options && (options.register ? registerGuards : guards)[context.action];
    if (!guard) return next();
    const write: GuardedWrite = {
      strapi,
      uid: context.uid,
      params: (context.params ?? {}) as GuardedWrite['params'],
      next: async () => next(),
    };
    try {
      // What `next` answered, whose type depends on the action.
      return (await inTransaction(strapi, (trx) => guard({ ...write, trx }))) as never;
    } catch (error) {
      throw toHttpError(error, languageOfRequest(strapi));
    }
  });
}
