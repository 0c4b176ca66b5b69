import { type Progress, type Reconciling, rebuild, reconcile } from './reconcile.ts';

/** One reconciliation at a time; a wish that comes meanwhile is granted afterwards, once. */
export function createReconciler(reconciling: Omit<Reconciling, 'stopped'>, onError: (error: Error) => void) {
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;

  const whole: Reconciling = { ...reconciling, stopped: () => stopped };
  const run = async () => {
    do {
      again = false;
      await reconcile(whole);
    } while (again && !stopped);
  };

  return {
    /** Starts in the background and never fails: what it cannot do is logged and left to the next start. */
    request(): void {
      again = true;
      running ??= run()
        .catch((error: Error) => stopped || onError(error))
        .then(() => {
          running = undefined;
        });
    },
    /** Takes up every document again; for `npm run reindex`. */
    everything: (onProgress?: Progress) => rebuild(whole, onProgress),
    async stop(): Promise<void> {
      stopped = true;
      await running;
    },
  };
}
