import { defineConfig } from 'playwright/test';
import { findChromium } from './scripts/chromium.mjs';

// Browser tests against the production build. Each worker has its own server and database.

const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  },
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  // The browser waits for the server and the test for both, so two keep two processors busy.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { locale: 'en-GB', timezoneId: 'Asia/Kathmandu', trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'with-js', use: chromium },
    // Tests that say @plain are run a second time without JavaScript.
    { name: 'no-js', use: { ...chromium, javaScriptEnabled: false }, grep: /@plain/ },
  ],
});
