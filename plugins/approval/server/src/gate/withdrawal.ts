import { AsyncLocalStorage } from 'node:async_hooks';
import type { Withdrawal } from '../../../domain/commands.ts';

const atHand = new AsyncLocalStorage<Withdrawal>();

/** Unpublishing in `work` happens for this reason. */
export const withdrawing = <Result>(withdrawal: Withdrawal, work: () => Promise<Result>): Promise<Result> =>
  atHand.run(withdrawal, work);

/** Code that unpublishes without saying why ends what was in force. */
export const withdrawalAtHand = (): Withdrawal => atHand.getStore() ?? { reason: 'no-longer-in-force', comment: '' };
