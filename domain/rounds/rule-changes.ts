import type { ActCause } from '../base/act-causes';
import type { ContestFacts, ContestRules } from '../contests/contest-facts';
import type { RuleFacts } from '../contests/rule-form';
import { canonicalJson, type JsonValue } from '../log/canonical-json';
import {
  type Confirmation,
  type ConfirmationChoice,
  type ConfirmationRule,
  confirmationsEnd,
} from '../nominations/confirmation';
import { rosterText } from './roster';
import { isPublicAt, type RoundKind, type RoundState, type RoundTimes } from './rounds';

// From the opening on, CLPs act on the rules and the deadline. So one admin may give them more time, but a second admin
// must agree to give them less, or to change a rule.

type Round = RoundTimes & { readonly kind: RoundKind };

/** Whether CLPs may have acted on the round's rules: it is public, and nominations have opened. */
export const hasOpened = (round: Round, now: Date): boolean =>
  round.kind !== 'archive' && isPublicAt(round, now) && round.opensAt <= now;

/** Whether a move of the deadline needs a second admin: from the opening on, an earlier deadline does. */
export const deadlineNeedsSecond = (round: Round, to: Date, now: Date): boolean =>
  hasOpened(round, now) && to < round.closesAt;

/** Whether a change of a contest needs a second admin: from the opening on, a changed rule does. */
export const rulesNeedSecond = (round: Round, before: ContestRules, after: ContestRules, now: Date): boolean =>
  hasOpened(round, now) && rulesText(before) !== rulesText(after);

/**
 * Whether another choice of confirmation needs a second admin: from the opening on, a change of what counts does. More
 * time to confirm does not.
 */
export function confirmationNeedsSecond(round: Round & ConfirmationRule, to: ConfirmationChoice, now: Date): boolean {
  if (!hasOpened(round, now)) return false;
  const [before, after] = [confirmationsEnd(round), confirmationsEnd({ ...round, ...to })];
  if (before === null || after === null) return before !== after;
  return after < before;
}

/** The rules as text. The order of a list of kinds or places makes no difference. */
function rulesText(rules: ContestRules): string {
  const { threshold, seats, maxPerBody, nominators, acceptsWriteIns, quotas, reservedSeats } = rules;
  return canonicalJson({
    threshold,
    seats,
    maxPerBody,
    nominators: rosterText({ nominators }),
    acceptsWriteIns,
    quotas: quotas.map((quota) => ({ ...quota })),
    reservedSeats: (reservedSeats ?? []).map((each) => ({ ...each })),
  });
}

/** A change of a round's rules or deadline that one admin has proposed and a second must agree to. */
export type RuleChange = { readonly reason: string; readonly cause?: ActCause | null } & (
  | { readonly kind: 'deadline'; readonly to: string }
  /** Closes nominations at the time of the agreement. */
  | { readonly kind: 'closing' }
  | {
      readonly kind: 'confirmation';
      readonly confirmation: Confirmation;
      readonly confirmBy: string | null;
    }
  /** Proposals from before the form asked about groups have the threshold alone. */
  | (Pick<RuleFacts, 'threshold'> & Partial<RuleFacts> & { readonly kind: 'rule'; readonly contest: string })
  | { readonly kind: 'contest'; readonly contest: string; readonly facts: ContestFacts }
);

/** The rules that a change of the kind `rule` would set. */
export const factsOfRule = ({ threshold, quotas, reservedSeats }: Extract<RuleChange, { kind: 'rule' }>) =>
  quotas === undefined || reservedSeats === undefined ? { threshold } : { threshold, quotas, reservedSeats };

/** What a proposal is about. A round has at most one open proposal about each subject: a new one replaces it. */
export function subjectOf(change: RuleChange): string {
  if (change.kind === 'deadline' || change.kind === 'closing') return 'deadline';
  if (change.kind === 'confirmation') return change.kind;
  return `${change.kind}:${change.contest}`;
}

/**
 * The text whose SHA-256 is the fingerprint of a proposal: the change, what it would change, and the state of the round.
 * If any of them changes, the fingerprints differ and nobody can agree any more.
 */
export const changeText = (about: {
  readonly round: string;
  readonly state: RoundState;
  readonly before: JsonValue;
  readonly change: RuleChange;
}): string => canonicalJson({ format: 'rule-change/1', ...about });
