import { cleanText } from '../base/clean-text';
import type { CandidacyId } from '../base/ids';
import { fold } from '../base/names';
import { type FieldProblem, problemsOfText } from '../base/public-text';
import { ok, type Result, refuse } from '../base/result';
import type { MergeToJudge } from '../candidates/candidacies';
import { type ActRefusal, refusalOfAct, type SettledTimes } from '../rounds/rounds';

/** A name that is not on the contest's list, with a CLP that distinguishes two people of the same name. */
export type WriteIn = { readonly name: string; readonly homeBody: string };

/** A candidate of the list, as far as a write-in may mean them. */
export type ListedName = {
  readonly name: string;
  /** The names of the home CLP; empty if it is not known. */
  readonly homeNames: readonly string[];
};

/** Set in the state of the form if the officer must say that a write-in is nobody on the list. */
export const ASKS_ABOUT_WRITE_INS = 'writeInAsked';

/** A name or a CLP is never longer. */
const LONGEST_WRITE_IN = 100;

export type WriteInRefusal =
  | { readonly code: 'write-ins-not-taken' }
  | { readonly code: 'write-in-half'; readonly name: string }
  | { readonly code: 'write-in-on-list'; readonly name: string }
  | { readonly code: 'write-in-twice'; readonly name: string };

/** Reads the fields of the form, two for each name. Ignores empty pairs, and spaces before and after a value. */
export function readWriteIns(names: readonly string[], homeBodies: readonly string[]): WriteIn[] {
  return names
    .map((name, place) => ({ name: tidy(name), homeBody: tidy(homeBodies[place] ?? '') }))
    .filter(({ name, homeBody }) => name !== '' || homeBody !== '');
}

const tidy = (text: string) => cleanText(text).replace(/\s+/g, ' ').slice(0, LONGEST_WRITE_IN);

/** What must not be published in the fields of the form: nothing private, and nothing that nobody can see. */
export const problemsOfWriteIns = (names: readonly string[], homeBodies: readonly string[]): FieldProblem[] =>
  [...names, ...homeBodies].flatMap((text) =>
    problemsOfText(text, 'name').map((problem) => ({ ...problem, field: 'writeIn' })),
  );

/**
 * What is wrong with the write-ins, or null. Refuses all of them if the contest does not accept write-ins. Refuses a
 * name without a CLP, a CLP without a name, a name of the list with the home CLP of that candidate, and a name that
 * is written twice. The same name with another CLP may be another person: nearWriteIns asks about it. The number of names
 * is checked for the choice as a whole.
 */
export function refusalOfWriteIns(
  writeIns: readonly WriteIn[],
  { isTaken, listed }: { readonly isTaken: boolean; readonly listed: readonly ListedName[] },
): WriteInRefusal | null {
  if (writeIns.length === 0) return null;
  if (!isTaken) return { code: 'write-ins-not-taken' };
  const half = writeIns.find(({ name, homeBody }) => fold(name) === '' || fold(homeBody) === '');
  if (half) return { code: 'write-in-half', name: half.name || half.homeBody };
  const onList = writeIns.find((writeIn) => listed.some((known) => isOnList(writeIn, known)));
  if (onList) return { code: 'write-in-on-list', name: onList.name };
  const keys = writeIns.map(keyOf);
  const twice = writeIns.find((_, place) => keys.indexOf(keys[place] ?? '') < place);
  return twice ? { code: 'write-in-twice', name: twice.name } : null;
}

/** The same name and the same CLP. The home CLP of a candidate may be unknown, and is then not the same. */
const isOnList = ({ name, homeBody }: WriteIn, known: ListedName) =>
  fold(known.name) === fold(name) && known.homeNames.some((home) => clpKey(home) === clpKey(homeBody));

const clpKey = (name: string) => fold(name).replace(/ (?:clp|labour party)$/, '');

/** The key of a write-in. Two write-ins with the same key are the same person. */
const keyOf = ({ name, homeBody }: WriteIn) => `${fold(name)}|${fold(homeBody)}`;

/** Whether two lists name the same people. The order has no meaning. */
export function areSameWriteIns(a: readonly WriteIn[], b: readonly WriteIn[]): boolean {
  const keys = new Set(b.map(keyOf));
  return a.length === b.length && a.every((writeIn) => keys.has(keyOf(writeIn)));
}

export type MatchRefusal =
  | ActRefusal
  | { readonly code: 'not-the-latest' }
  | { readonly code: 'target-merged' }
  | { readonly code: 'tie-unchanged' };

/** Judges matching a write-in to a candidate. If `into` is null, judges removing the match. */
export function judgeMatch(
  round: SettledTimes,
  writeIn: { readonly tiedTo: CandidacyId | null; readonly isLive: boolean },
  into: Pick<MergeToJudge, 'id' | 'mergedIntoId'> | null,
  reason: string,
  now: Date,
): Result<null, MatchRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  if (!writeIn.isLive) return refuse({ code: 'not-the-latest' });
  if (into && into.mergedIntoId !== null) return refuse({ code: 'target-merged' });
  if ((into?.id ?? null) === writeIn.tiedTo) return refuse({ code: 'tie-unchanged' });
  return ok(null);
}
