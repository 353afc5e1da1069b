import { parseArgs } from 'node:util';
import type { Result } from '@/domain/base/result';
import { OWNER_ONLY } from '@/lib/owner-only';

// The scripts that write to the database import this file, so the setting applies to all of them.
process.umask(OWNER_ONLY);

/** Prints a message and ends the command. Exit code 2 means wrong arguments; 1 means refused. */
export function stop(sentence: string, code: 1 | 2 = 1): never {
  console.error(sentence);
  process.exit(code);
}

/** Reads the arguments of the command line. If they are wrong, prints the usage and stops. */
export function readArguments<const O extends NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>>(
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
  } catch (error) {
    stop(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

/** The value of one step of the demo. Throws if the step was refused, because the demo must then be wrong. */
export function must<T, E>(done: Result<T, E>): T {
  if (!done.ok) throw new Error(`A step of the demo was refused: ${JSON.stringify(done.error)}`);
  return done.value;
}
