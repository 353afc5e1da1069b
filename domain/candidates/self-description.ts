import { ok, type Result, refuse } from '../base/result';
import { type Attribute, attributesAsked, type GroupRules, usesText } from '../contests/reserved-seats';
import { refusalOfTime, type StatementFacts, type WritingTimeRefusal } from './statements';

/** One thing that a candidate says about themselves. `isForNames`: they agreed that officers who choose names see it. */
export type SelfDescription = { readonly attribute: Attribute; readonly isForNames: boolean };

type DescribeFacts = {
  readonly round: StatementFacts['round'];
  readonly isMerged: boolean;
  readonly rules: Omit<GroupRules, 'seats'>;
  /** What the candidate says now. */
  readonly said: readonly SelfDescription[];
};

export type DescribeRefusal =
  | WritingTimeRefusal
  | { readonly code: 'candidacy-merged' }
  /** The rules have changed since the candidate read what it is used for. */
  | { readonly code: 'uses-changed' };

/** What the candidate ticked, and the uses that the page said, as usesText returns them. */
type Described = { readonly attributes: readonly string[]; readonly uses: string };

/**
 * What a candidate says about themselves from now on. It replaces what they said before, so an attribute that is not
 * ticked is taken back. Only attributes that the rules ask for are kept. Refused after the deadline (see stateForForm), for a candidacy
 * that was merged, and for anything new if the rules have changed since the candidate read what it is used for. Taking
 * something back is never refused because the rules have changed.
 */
export function judgeDescription(
  { round, isMerged, rules, said }: DescribeFacts,
  typed: Described,
  ...[now, receivedAt = now]: readonly [now: Date, receivedAt?: Date]
): Result<readonly SelfDescription[], DescribeRefusal> {
  const late = refusalOfTime(round, 'candidate', now, receivedAt);
  if (late) return refuse(late);
  if (isMerged) return refuse({ code: 'candidacy-merged' });
  const ticked = attributesAsked(rules).filter(({ attribute }) => typed.attributes.includes(attribute));
  const isRead = typed.uses === usesText(rules);
  const kept = ticked.flatMap(({ attribute, names }): SelfDescription[] => {
    if (isRead) return [{ attribute, isForNames: names !== null }];
    return said.filter((each) => each.attribute === attribute);
  });
  return kept.length < ticked.length ? refuse({ code: 'uses-changed' }) : ok(kept);
}
