import { ok, type Result, refuse } from '../base/result';
import type { Quota } from '../nominations/quotas';
import { type GroupProblem, readGroupFields } from './group-form';
import type { ReservedSeats } from './reserved-seats';
import { type ContestInForm, KEEP } from './rule-steps';
import type { Threshold } from './threshold';
import { readThresholdFields, type ThresholdFields, type ThresholdProblem } from './threshold-form';

/** The rules that the form of a rule asks for: what gets a candidate on the ballot, and the rules about groups. */
export type RuleFacts = {
  readonly threshold: Threshold | null;
  readonly reservedSeats: ReservedSeats[] | null;
  readonly quotas: Quota[];
};

/** The contest as it is now: its rules, and the numbers that they must fit. */
export type HeldRules = ContestInForm & RuleFacts;

/** Only the rules of a contest, for a form that sends them back. */
export const heldRules = ({ threshold, reservedSeats, quotas, seats, maxPerBody }: HeldRules): HeldRules => {
  return { threshold, reservedSeats, quotas, seats, maxPerBody };
};

/** The field by which the form says that it asked about groups. Without it, they stay as they are. */
export const ASKED_GROUPS = { name: 'groups', value: 'asked' } as const;

/** Reads the whole form of a rule. Refuses what readThresholdFields and readGroupFields refuse. */
export function readRuleFields(
  fields: ThresholdFields,
  held: HeldRules,
): Result<RuleFacts, readonly (ThresholdProblem | GroupProblem)[]> {
  const threshold = fields.decides === KEEP ? ok(held.threshold) : readThresholdFields(fields);
  const { reservedSeats, quotas } = held;
  const groups =
    fields[ASKED_GROUPS.name] === ASKED_GROUPS.value ? readGroupFields(fields, held) : ok({ reservedSeats, quotas });
  if (threshold.ok && groups.ok) return ok({ threshold: threshold.value, ...groups.value });
  return refuse([...(threshold.ok ? [] : threshold.error), ...(groups.ok ? [] : groups.error)]);
}
