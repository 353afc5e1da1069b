import { ok, type Result, refuse } from '../base/result';

/**
 * A rule about the names that one body sends: at least `least` of them must have an attribute. The attribute is a key
 * of candidacies such as `woman`. For example, the Co-operative Party allows up to two names, of which at least one
 * must be a woman.
 */
export type Quota = { readonly kind: 'at-least'; readonly least: number; readonly attribute: string };

export type NameWithAttributes = { readonly attributes: readonly string[] };

export type MissedQuota = { readonly quota: Quota; readonly have: number; readonly need: number };
export type QuotaRefusal = { readonly code: 'quota-not-met'; readonly missed: readonly MissedQuota[] };

/**
 * Refuses names that do not meet a quota, and says which quota and by how many. A body may send fewer names than the
 * maximum, so a quota never needs more than the names that were sent: of two names, a quota of three needs both. An
 * empty list meets every quota.
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
