import { defineConfig } from 'playwright/test';
import { findChromium } from './scripts/chromium.mjs';

// Journeys in a real browser against the production build. Each worker has a server and a database of its own.

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
  // Two workers are slower than one where two processors serve both browser and server.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  use: { locale: 'en-GB', timezoneId: 'Asia/Kathmandu', trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'with-js', use: chromium },
    // Tests that say @plain are run a second time without JavaScript.
    { name: 'no-js', use: { ...chromium, javaScriptEnabled: false }, grep: /@plain/ },
  ],
});
