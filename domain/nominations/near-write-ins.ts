import { isProbablySame } from '../candidates/match-people';
import type { ListedName, WriteIn } from './write-ins';

/** A name that was written, and the names of the list that may be the same person, each with its home CLP if known. */
export type NearName = { readonly name: string; readonly near: readonly string[] };

/** Names that were written are the same as names on the list, or almost, so that the officer is asked who is meant. */
export type NearWriteIns = { readonly code: 'write-in-near'; readonly written: readonly NearName[] };

/**
 * The write-ins that are probably candidates of the list, written with a title, an initial, in another order, with
 * another letter or with another CLP; null if there are none. It is a question and no refusal, because they may be other
 * people.
 */
export function nearWriteIns(writeIns: readonly WriteIn[], listed: readonly ListedName[]): NearWriteIns | null {
  const written = writeIns.flatMap(({ name }) => {
    const near = listed.filter((known) => isProbablySame(name, known.name)).map(withHome);
    return near.length > 0 ? [{ name, near }] : [];
  });
  return written.length > 0 ? { code: 'write-in-near', written } : null;
}

const withHome = ({ name, homeNames: [home] }: ListedName) => (home ? `${name} (${home})` : name);
