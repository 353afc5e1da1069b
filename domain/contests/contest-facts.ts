import type { Quota } from '../nominations/quotas';
import type { NominatorGroup } from '../rounds/roster';
import type { ReservedSeats } from './reserved-seats';
import type { Threshold } from './threshold';

/** The details of a contest that an admin can change, apart from the rule for the ballot and those about groups. */
export type ContestFacts = {
  readonly title: string;
  readonly seats: number;
  readonly maxPerBody: number;
  readonly nominators: NominatorGroup[];
  readonly acceptsWriteIns: boolean;
  /** The word limit of a statement; if null, the general limit applies. */
  readonly statementWords: number | null;
  readonly electorate: string | null;
  readonly ballotMethod: string | null;
  readonly ruleNote: string | null;
  readonly source: string | null;
};

/** The rules of a contest: who may nominate, how many names they may send, and what gets a candidate on the ballot. */
export type ContestRules = Pick<ContestFacts, 'seats' | 'maxPerBody' | 'nominators' | 'acceptsWriteIns'> & {
  readonly threshold: Threshold | null;
  readonly quotas: readonly Quota[];
  readonly reservedSeats: readonly ReservedSeats[] | null;
};

/** The fields of ContestFacts. */
export const CONTEST_FACTS = [
  'title',
  'seats',
  'maxPerBody',
  'nominators',
  'acceptsWriteIns',
  'statementWords',
  'electorate',
  'ballotMethod',
  'ruleNote',
  'source',
] as const satisfies readonly (keyof ContestFacts)[];
