import { afterEach, beforeEach, vi } from 'vitest';

// Fails a test that logs an error, because a logged error is easily missed. A test that expects one silences
// console.error itself.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    throw new Error(`An unexpected error was written: ${words.map(String).join(' ')}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
