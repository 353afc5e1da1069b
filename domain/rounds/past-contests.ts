import { BODY_KINDS, BRANCH_KINDS, NATIONS } from '../bodies/bodies';
import { thresholdNamed } from '../contests/real-thresholds';
import listed from './past-contests.json' with { type: 'json' };
import type { NominatorGroup } from './roster';

/**
 * The contests of real elections, 2010 to 2026, latest first, for an admin who sets up the same contest again. Its texts
 * are copied to the new contest and can be changed there. `row` is the round and the contest of its row in the table of
 * contest rules. `cycle` is the election: an admin chooses all of its contests together, or single ones. `maxPerBody` is
 * null if no source says how many names a body may send. `threshold` is null if nominations only show support and decide
 * nothing. `note` says what is not confirmed about the rule, or not clear from it. If the file says nothing else, every
 * CLP may nominate. Throws if the file has an unknown word.
 */
export const PAST_CONTESTS = listed.map(({ row: [round = '', contest = ''], ...facts }) => ({
  ...facts,
  row: [round, contest] as const,
  maxPerBody: facts.maxPerBody ?? null,
  nominators: (facts.nominators ?? [{ kinds: ['clp'] }]).map(groupOf),
  threshold: facts.threshold === null ? null : thresholdNamed(facts.threshold),
  ballotMethod: facts.ballotMethod ?? null,
}));
export type ContestPreset = (typeof PAST_CONTESTS)[number];

type GroupInFile = {
  readonly kinds: readonly string[];
  readonly nations?: readonly string[];
  readonly size?: { readonly least: number };
  readonly without?: string;
};

function groupOf({ kinds, nations, size, without }: GroupInFile): NominatorGroup {
  return {
    kinds: kinds.map((kind) => oneOf(BODY_KINDS, kind)),
    ...(nations ? { nations: nations.map((nation) => oneOf(NATIONS, nation)) } : {}),
    ...(size ? { size } : {}),
    ...(without ? { without: oneOf(BRANCH_KINDS, without) } : {}),
  };
}

function oneOf<const T extends string>(words: readonly T[], text: string): T {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`The past contests have an unknown word: ${text}`);
  return word;
}
