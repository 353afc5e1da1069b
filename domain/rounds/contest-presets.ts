import type { BodyKind, Nation } from '../bodies/bodies';
import type { Threshold } from '../contests/threshold';
import { EARLY_PRESETS } from './presets-2010-to-2018';
import { LATER_PRESETS } from './presets-2022-to-2026';
import { PRESETS_OF_2020 } from './presets-of-2020';

/**
 * A contest of a past election, ready to be set up again. Its texts are copied to the contest and can be changed there.
 */
export type ContestPreset = {
  readonly key: string;
  /** The row of the table of contest rules that it comes from: round and contest. */
  readonly row: readonly [round: string, contest: string];
  /** "NEC 2026": contests of one election are chosen together or one by one. */
  readonly cycle: string;
  readonly title: string;
  readonly slug: string;
  readonly seats: number;
  /** Null if no source says so. */
  readonly maxPerBody: number | null;
  readonly bodyKinds: readonly BodyKind[];
  readonly nations: readonly Nation[] | null;
  /** Null: nominations only show support and decide nothing. */
  readonly threshold: Threshold | null;
  readonly electorate: string | null;
  readonly ballotMethod: string | null;
  /** What is not confirmed, and what the rule does not make clear. */
  readonly note: string;
  readonly source: string;
};

/** The contests of real elections, 2010 to 2026, latest first. */
export const CONTEST_PRESETS: readonly ContestPreset[] = [...LATER_PRESETS, ...PRESETS_OF_2020, ...EARLY_PRESETS];

/** The elections in the order of the list, each with its contests. */
export const PRESET_CYCLES: readonly { readonly title: string; readonly contests: readonly ContestPreset[] }[] = [
  ...Map.groupBy(CONTEST_PRESETS, ({ cycle }) => cycle),
].map(([title, contests]) => ({ title, contests }));

/** One contest's preset by its key. */
export const presetOf = (key: string): ContestPreset | undefined =>
  CONTEST_PRESETS.find((preset) => preset.key === key);

type LeftOut = { readonly row: ContestPreset['row']; readonly why: string };

const NO_RULE = 'No source that we found says how many nominations a candidate needed.';
const OWN_UNION =
  'One nomination by the candidate’s own organisation is enough, and rules here know the own CLP alone.';

/** The rows of the table of contest rules that have no preset, and why. */
export const LEFT_OUT: readonly LeftOut[] = [
  { row: ['2008', 'NEC CLP section'], why: NO_RULE },
  { row: ['2017', 'CAC CLP section'], why: NO_RULE },
  { row: ['2018 NCC', 'NCC CLP section'], why: NO_RULE },
  { row: ['2023', 'CAC CLP reps'], why: NO_RULE },
  { row: ['2023', 'NCC CLP section'], why: NO_RULE },
  { row: ['2023', "National Women's Committee CLP reps"], why: NO_RULE },
  { row: ['2025', 'NEC Division I trade unions'], why: OWN_UNION },
  { row: ['2025', 'NEC socialist societies rep'], why: OWN_UNION },
  { row: ['2026', 'NPF CLP reps'], why: NO_RULE },
  { row: ['2026', 'NCC CLP section'], why: NO_RULE },
  { row: ['2026', "National Women's Committee"], why: NO_RULE },
];
