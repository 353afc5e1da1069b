import type { CandidacyEventKind } from '@/domain/candidates/candidacies';

/** What may be recorded of a candidacy, by the last part of the page's address. */
export const CANDIDACY_ACTS = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  suspend: 'suspended',
  reinstate: 'reinstated',
  ineligible: 'ineligible',
  'take-back': 'proposed',
  home: 'home-moved',
} as const satisfies Record<string, CandidacyEventKind>;

export type CandidacyActName = keyof typeof CANDIDACY_ACTS;
export const isCandidacyAct = (text: string): text is CandidacyActName => Object.hasOwn(CANDIDACY_ACTS, text);
