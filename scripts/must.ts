import type { Result } from '@/domain/base/result';

/** The value of a step of the demonstration. Nothing refuses it unless the demonstration is wrong: then this throws. */
export function must<T, E>(done: Result<T, E>): T {
  if (!done.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(done.error)}`);
  return done.value;
}
