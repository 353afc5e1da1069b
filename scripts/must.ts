import type { Result } from '@/domain/base/result';

/** The value of a step of the demo. Throws if it was refused, which is a mistake in the demo. */
export function must<T, E>(done: Result<T, E>): T {
  if (!done.ok) throw new Error(`A step of the demo was refused: ${JSON.stringify(done.error)}`);
  return done.value;
}
