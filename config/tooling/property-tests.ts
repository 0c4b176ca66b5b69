import { testsAtFullSize } from '@khue/config';
import fc from 'fast-check';

/** Reduced runs use one seed, so that a failure is the change's and not the day's. */
fc.configureGlobal(testsAtFullSize() ? { numRuns: 5000 } : { numRuns: 200, seed: 20260905 });
