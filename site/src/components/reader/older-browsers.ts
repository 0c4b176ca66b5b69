/**
 * What PDF.js and foliate-js expect of a browser and Chrome 100 has not learnt yet; PDF.js's legacy build is for younger
 * ones. Imported before either of them, in the worker too.
 */
import 'core-js/actual/array-buffer/transfer';
import 'core-js/actual/array-buffer/transfer-to-fixed-length';
import 'core-js/actual/array/to-reversed';
import 'core-js/actual/array/to-sorted';
import 'core-js/actual/array/to-spliced';
import 'core-js/actual/array/with';
import 'core-js/actual/map/group-by';
import 'core-js/actual/object/group-by';
import 'core-js/actual/promise/with-resolvers';

// No part of the language, so core-js does not have it.
AbortSignal.any ??= (signals) => {
  const controller = new AbortController();
  const { signal } = controller;
  for (const one of signals) {
    if (one.aborted) controller.abort(one.reason);
    else one.addEventListener('abort', () => controller.abort(one.reason), { once: true, signal });
  }
  return signal;
};
