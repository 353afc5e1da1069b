import { defineConfig } from 'playwright/test';
import config from './playwright.config';

// The browser trials, which take many minutes. `npm run trial` runs them on a build.
export default defineConfig({
  ...config,
  testMatch: '**/*.trial.ts',
  timeout: 30 * 60_000,
});
