import { BODY_KINDS, BRANCH_KINDS, NATIONS, REGIONS, type Region } from '../bodies/bodies';
import { thresholdNamed } from '../contests/real-thresholds';
import { ATTRIBUTES, type ReservedSeats } from '../contests/reserved-seats';
import { DOUBTFUL, type RuleDoubts } from '../contests/rule-doubts';
import inFile from './past-contests.json' with { type: 'json' };
import type { NominatorGroup } from './roster';

/**
 * The contests of real elections, 2008 to 2026, latest first, for an admin who sets up the same contest again. Its texts
 * are copied to the new contest and can be changed there. `row` is the round and the contest of its row in the table of
 * contest rules. `cycle` is the election: an admin chooses all of its contests together, or single ones. `maxPerBody` is
 * null if no source says how many names a body may send. `threshold` is null if nominations only show support and decide
 * nothing, or if no source says what the rule was; `doubts` then says so. `note` says what is not confirmed about the rule, or not clear from it. If the file says nothing else, every
 * CLP may nominate. Throws if the file has an unknown word.
 */
export const PAST_CONTESTS: readonly ContestPreset[] = (inFile as readonly PresetInFile[])
  .map(presetIn)
  .flatMap(eachRegion);

export type ContestPreset = ReturnType<typeof presetIn>;

type PresetInFile = {
  readonly key: string;
  readonly row: readonly string[];
  readonly cycle: string;
  readonly title: string;
  readonly slug: string;
  readonly seats: number;
  readonly maxPerBody?: number;
  readonly nominators?: readonly GroupInFile[];
  readonly threshold: string | null;
  readonly reservedSeats?: readonly { readonly least: number; readonly attribute: string }[];
  readonly doubts?: Readonly<Record<string, string>>;
  readonly electorate: string | null;
  readonly ballotMethod?: string;
  readonly note: string;
  readonly source: string;
};

function presetIn({ row: [round = '', contest = ''], ...facts }: PresetInFile) {
  const { maxPerBody = null, threshold, reservedSeats = [] } = facts;
  const said = Object.entries(facts.doubts ?? {}).map(
    ([part, doubt]) => [oneOf(DOUBTFUL, part), oneOf(['assumed', 'unknown'], doubt)] as const,
  );
  // If no source says how many names a body may send, it may send as many as there are seats.
  const guessed = maxPerBody === null ? ([['maxPerBody', 'assumed']] as const) : [];
  return {
    ...facts,
    row: [round, contest] as const,
    maxPerBody,
    nominators: (facts.nominators ?? [{ kinds: ['clp'] }]).map(groupOf),
    threshold: threshold === null ? null : thresholdNamed(threshold),
    reservedSeats: reservedSeats.map(
      ({ least, attribute }): ReservedSeats => ({
        least,
        attribute: oneOf(ATTRIBUTES, attribute),
      }),
    ),
    doubts: Object.fromEntries([...said, ...guessed]) as RuleDoubts,
    ballotMethod: facts.ballotMethod ?? null,
  };
}

/** The National Policy Forum is elected by nations and regions: one contest for each, with CLPs from there alone. */
function eachRegion(preset: ContestPreset): ContestPreset[] {
  if (preset.key !== 'npf-2026') return [preset];
  return REGIONS.filter((region) => region !== 'International').map((region) => ({
    ...preset,
    key: `${preset.key}-${addressOf(region)}`,
    slug: `${preset.slug}-${addressOf(region)}`,
    title: `${preset.title}: ${region}`,
    nominators: [{ kinds: ['clp'], regions: [region] }],
  }));
}

function addressOf(region: Region): string {
  return region.toLowerCase().replaceAll(' ', '-');
}

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
