import { expect, test, vi } from 'vitest';
import { describeFault, reportFault } from './report-fault';

const failed = (message: string, cause?: unknown) =>
  new Error(message, {
    cause: cause ?? Object.assign(new TypeError('params: name@example.org'), { code: 'SQLITE_BUSY' }),
  });

test('a fault is logged with its kind, its place and its cause, without texts that may name a person', () => {
  const told = describeFault(failed('Failed query for name@example.org\nparams: name@example.org'));
  expect(told).toMatch(/^Error\n\s+at /);
  expect(told).toContain('caused by TypeError SQLITE_BUSY');
  expect(told).not.toContain('name@');
  expect(describeFault('name@example.org')).toBe('string');
});

test('the person is shown the same reference that is logged', () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reference = reportFault('a form', failed('name@example.org'));
  expect(reference).toMatch(/^[\w-]{8}$/);
  expect(written.mock.calls.flat().join()).toContain(`Fault ${reference} in a form: Error`);
  written.mockRestore();
});
