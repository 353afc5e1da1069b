import { parseArgs } from 'node:util';
import type { Result } from '@/domain/base/result';
import { OWNER_ONLY } from '@/lib/owner-only';

// Every script that writes imports this file.
process.umask(OWNER_ONLY);

/** Prints a message and ends the command. Exit code 2: wrong arguments; 1: refused. */
export function stop(sentence: string, code: 1 | 2 = 1): never {
  console.error(sentence);
  process.exit(code);
}

/** Reads the command line strictly, or stops with the usage. */
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

/** The value of a step of the demo. Throws if it was refused, which is a mistake in the demo. */
export function must<T, E>(done: Result<T, E>): T {
  if (!done.ok) throw new Error(`A step of the demo was refused: ${JSON.stringify(done.error)}`);
  return done.value;
}
