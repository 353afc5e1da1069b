import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Far from London, so that a time without its zone fails visibly.
process.env.TZ = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.next', 'e2e'],
    setupFiles: ['./testing/vitest-setup.ts'],
    // Three times as fast as a process for each file. A test must not leave anything behind.
    isolate: false,
    // By default one processor is kept free, which is half of two.
    maxWorkers: '100%',
    // Seeding 1,300 bodies in a new database takes a while on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
