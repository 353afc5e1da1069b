import { ok, type Result, refuse } from '../base/result';

/**
 * A rule for the names that one body sends: "at least n of them must be …". The attribute is a key that candidacies
 * have, such as `woman` (Co-operative Party: up to two names, at least one a woman).
 */
export type Quota = { readonly kind: 'at-least'; readonly least: number; readonly attribute: string };

export type NameWithAttributes = { readonly attributes: readonly string[] };

export type MissedQuota = { readonly quota: Quota; readonly have: number; readonly need: number };
export type QuotaRefusal = { readonly code: 'quota-not-met'; readonly missed: readonly MissedQuota[] };

/**
 * Refuses names that do not meet a quota, and says which and by how much. A body may name fewer than the maximum, so a
 * quota never asks for more than the names that were sent: of two names, a quota of three needs both. No names meet
 * every quota.
 */
export function judgeQuotas<N extends NameWithAttributes>(
  names: readonly N[],
  quotas: readonly Quota[],
): Result<readonly N[], QuotaRefusal> {
  const missed = quotas
    .map((quota) => ({
      quota,
      have: names.filter(({ attributes }) => attributes.includes(quota.attribute)).length,
      need: Math.min(quota.least, names.length),
    }))
    .filter(({ have, need }) => have < need);
  return missed.length === 0 ? ok(names) : refuse({ code: 'quota-not-met', missed });
}
