import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Far from London, so that a time without its zone fails visibly.
process.env.TZ = 'Asia/Kathmandu';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether trials run in full (`npm run trial`), and not as the sample that `npm test` takes. */
    isFullTrial: boolean;
  }
}

export default defineConfig(({ mode }) => ({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [mode === 'trial' ? '**/*.trial.test.{ts,tsx}' : '**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.next', 'e2e'],
    provide: { isFullTrial: mode === 'trial' },
    // Otherwise a test would create a secret next to the database of this folder.
    env: {
      AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      // A live round cannot be announced without these.
      OPERATOR_NAME: 'Sample Nominations Team',
      CONTACT_EMAIL: 'nominations-team@example.org',
      INTAKE: 'party',
    },
    setupFiles: ['./testing/vitest-setup.ts'],
    // Three times as fast as a process for each file. A test leaves nothing that another test would see.
    isolate: false,
    // By default one processor is kept free, which is half of two.
    maxWorkers: '100%',
    // A busy machine may need a moment for a test that reads every CLP.
    testTimeout: mode === 'trial' ? 600_000 : 60_000,
    hookTimeout: 20_000,
  },
}));
