import { parseArgs } from 'node:util';

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
