import type { BodyKind, Nation } from '../bodies/bodies';
import type { Threshold } from '../contests/threshold';

/**
 * A contest of a past election that an admin can set up again. Its texts are copied to the new contest and can be
 * changed there.
 */
export type ContestPreset = {
  readonly key: string;
  /** The round and the contest of its row in the table of contest rules. */
  readonly row: readonly [round: string, contest: string];
  /** The election, such as "NEC 2026". An admin chooses all of its contests together, or single ones. */
  readonly cycle: string;
  readonly title: string;
  readonly slug: string;
  readonly seats: number;
  /** The number of names a body may send; null if no source says it. */
  readonly maxPerBody: number | null;
  readonly bodyKinds: readonly BodyKind[];
  readonly nations: readonly Nation[] | null;
  /** Null means that nominations only show support and decide nothing. */
  readonly threshold: Threshold | null;
  readonly electorate: string | null;
  readonly ballotMethod: string | null;
  /** What is not confirmed about the rule, or not clear from it. */
  readonly note: string;
  readonly source: string;
};

type Described<Known extends keyof ContestPreset> = Omit<ContestPreset, Known> & Partial<Pick<ContestPreset, Known>>;

/** The defaults of a contest: every CLP may nominate, and no other facts are recorded. */
const DEFAULTS = { maxPerBody: null, bodyKinds: ['clp'], nations: null, ballotMethod: null } as const;

/** A contest for which at least the rule, the seats and the electorate are known. */
export const contest = (facts: Described<keyof typeof DEFAULTS>): ContestPreset => ({ ...DEFAULTS, ...facts });

/** A contest of the NEC in a year. `contest` is its name in the table of contest rules. */
export const necContest = (
  year: string,
  contest: string,
  facts: Described<keyof typeof DEFAULTS | 'row' | 'cycle'>,
): ContestPreset => ({ ...DEFAULTS, row: [year, contest], cycle: `NEC ${year}`, ...facts });

/** The CLP section of the NEC in a year, in which every member votes. */
export const clpSection = (
  year: string,
  facts: Described<keyof typeof DEFAULTS | 'key' | 'row' | 'cycle' | 'title' | 'slug' | 'electorate'>,
): ContestPreset =>
  necContest(year, 'NEC CLP section', {
    key: `nec-${year}-clp`,
    title: 'CLP section',
    slug: 'clp-section',
    electorate: 'All members, one member one vote',
    ...facts,
  });
