import { fileURLToPath } from 'node:url';
import { chromiumPath } from '@khue/config';
import { defineConfig, devices } from '@playwright/test';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Browser tests tell a person's task, on a desktop and on a phone 360 pixels wide. */
export default defineConfig({
  testDir: folder('tests/e2e'),
  outputDir: folder('test-results'),
  globalSetup: folder('tests/helpers/global-school.ts'),
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace of each test costs a third of the time: `npx playwright test --trace on` for the one that fails.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-software-rasterizer',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // Brings a desktop and a phone of its own.
      testIgnore: /approval\.spec\.ts$/,
      grepInvert: /@desk/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
