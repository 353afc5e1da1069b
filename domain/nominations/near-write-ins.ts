import { isProbablySame } from '../candidates/match-people';
import type { WriteIn } from './write-ins';

/** A name that was written is almost a name on the list, so that the officer is asked who is meant. */
export type NearWriteIn = { readonly code: 'write-in-near'; readonly name: string; readonly near: readonly string[] };

/**
 * The first write-in that is probably a candidate of the list, written with a title, an initial, in another order or
 * with another letter; null if there is none. It is a question and no refusal, because it may be another person.
 */
export function nearWriteIn(writeIns: readonly WriteIn[], listed: readonly string[]): NearWriteIn | null {
  for (const { name } of writeIns) {
    const near = listed.filter((known) => isProbablySame(name, known));
    if (near.length > 0) return { code: 'write-in-near', name, near };
  }
  return null;
}
