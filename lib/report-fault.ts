import { newId } from './tokens';

/**
 * Logs an unexpected error and returns the reference that the page shows. Logs neither message nor parameters, because
 * a failed query contains the addresses in it.
 */
export function reportFault(where: string, error: unknown): string {
  const reference = newId().slice(0, 8);
  console.error(`Fault ${reference} in ${where}: ${describeFault(error)}`);
  return reference;
}

/**
 * The kind of an error and its place in the code, and the same for its cause. Leaves out texts that may name a person.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? '' : `\n  caused by ${describeFault(error.cause)}`;
  return [`${error.name}${code}`, ...frames.slice(0, 8)].join('\n') + cause;
}
