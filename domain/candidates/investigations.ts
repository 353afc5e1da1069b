/** The events of an investigation by the Party, as the Party itself announced it. They change no status and no count. */
export const INVESTIGATION_KINDS = ['under-investigation', 'investigation-ended'] as const;
export type InvestigationKind = (typeof INVESTIGATION_KINDS)[number];

export const isOfInvestigation = (kind: string): kind is InvestigationKind =>
  INVESTIGATION_KINDS.some((known) => known === kind);

/**
 * The latest announcement of an investigation that has not ended at the instant; null if there is none. `events` are in
 * order of time.
 */
export function investigationAt<E extends { readonly at: Date; readonly kind: string }>(
  events: readonly E[],
  at: Date,
): E | null {
  const latest = events.findLast((event) => event.at <= at && isOfInvestigation(event.kind)) ?? null;
  return latest?.kind === 'under-investigation' ? latest : null;
}
