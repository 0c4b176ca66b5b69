import { test as base } from '@playwright/test';

/** A test whose people close their windows when it ends: open ones would slow every later test, and fill its pictures. */
export const test = base.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
