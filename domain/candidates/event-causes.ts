/** The codes of all common reasons of changes of candidacies. CAUSES_OF says which belong to a kind of change. */
export const EVENT_CAUSES = [
  'told-in-writing',
  'told-by-phone',
  'own-decision',
  'other-office',
  'membership-suspended',
  'suspension-lifted',
  'appeal-upheld',
  'not-a-member',
  'membership-too-short',
  'expelled',
  'moved-house',
  'no-action',
  'bar-recorded',
  'no-announcement',
  'mistake',
] as const;
export type EventCause = (typeof EVENT_CAUSES)[number];
