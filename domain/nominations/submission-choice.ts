import type { CandidacyId } from '../base/ids';
import { CAN_BE_NOMINATED, type CandidacyStatus } from '../candidates/candidacies';
import { judgeQuotas, type MissedQuota, type Quota } from './quotas';
import type { SubmissionChoice } from './submissions';
import { areSameWriteIns, refusalOfWriteIns, type WriteIn, type WriteInRefusal } from './write-ins';

/** A candidacy of the contest, as far as it matters to those who choose. */
export type ChoosableCandidacy = {
  readonly id: CandidacyId;
  readonly status: CandidacyStatus;
  /** When the status began. */
  readonly since: Date | null;
  readonly attributes: readonly string[];
  readonly name: string;
};

export type NotStanding = Pick<ChoosableCandidacy, 'id' | 'status' | 'since'>;

export type ChoiceRefusal =
  | { readonly code: 'no-names' }
  | { readonly code: 'repeated-name'; readonly names: readonly CandidacyId[] }
  | { readonly code: 'unknown-name'; readonly names: readonly CandidacyId[] }
  | { readonly code: 'too-many-names'; readonly allowed: number; readonly chosen: number }
  | { readonly code: 'candidate-not-standing'; readonly names: readonly NotStanding[] }
  | { readonly code: 'quota-not-met'; readonly missed: readonly MissedQuota[] }
  | WriteInRefusal;

export type ChoiceFacts = {
  readonly contest: {
    readonly maxPerBody: number;
    readonly quotas: readonly Quota[];
    readonly acceptsWriteIns: boolean;
  };
  readonly candidacies: readonly ChoosableCandidacy[];
};

/**
 * What is wrong with a list of names, or null. Refuses an empty list (nominating nobody is said in so many words), a
 * name twice, one that is not in this contest, more than the contest allows (names written in are names too), anyone who
 * declined, withdrew or is barred, and a missed quota. A candidate who has not answered yet may be nominated.
 */
export function refusalOfNames(
  facts: ChoiceFacts,
  names: readonly CandidacyId[],
  writeIns: readonly WriteIn[] = [],
): ChoiceRefusal | null {
  if (names.length + writeIns.length === 0) return { code: 'no-names' };
  const distinct = [...new Set(names)];
  if (distinct.length < names.length) {
    return { code: 'repeated-name', names: distinct.filter((id) => names.indexOf(id) !== names.lastIndexOf(id)) };
  }
  const known = new Map(facts.candidacies.map((candidacy) => [candidacy.id, candidacy]));
  const unknown = names.filter((id) => !known.has(id));
  if (unknown.length > 0) return { code: 'unknown-name', names: unknown };
  const { maxPerBody: allowed, quotas, acceptsWriteIns: isTaken } = facts.contest;
  const wrong = refusalOfWriteIns(writeIns, { isTaken, listed: facts.candidacies.map(({ name }) => name) });
  if (wrong !== null) return wrong;
  const number = names.length + writeIns.length;
  if (number > allowed) return { code: 'too-many-names', allowed, chosen: number };
  const chosen = names.flatMap((id) => known.get(id) ?? []);
  const notStanding = chosen.filter(({ status }) => !CAN_BE_NOMINATED.includes(status));
  if (notStanding.length > 0) {
    return {
      code: 'candidate-not-standing',
      names: notStanding.map(({ id, status, since }) => ({ id, status, since })),
    };
  }
  const judged = judgeQuotas(chosen, quotas);
  return judged.ok ? null : judged.error;
}

/** Whether two choices say the same. The order of names means nothing. */
export function isSameChoice(a: SubmissionChoice, b: SubmissionChoice): boolean {
  if (a.kind !== 'names' || b.kind !== 'names') return a.kind === b.kind;
  return (
    a.names.length === b.names.length &&
    a.names.every((id) => b.names.includes(id)) &&
    areSameWriteIns(a.writeIns ?? [], b.writeIns ?? [])
  );
}
