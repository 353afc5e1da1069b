import { afterEach, beforeEach, vi } from 'vitest';

// Logged errors are easily missed, so they fail the test; a test that expects one silences console.error itself.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    throw new Error(`An unexpected error was written: ${words.map(String).join(' ')}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
