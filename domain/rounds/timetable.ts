/** Dates of a round besides its opening and its deadline. A round may have several of a kind, or none. */
export const TIMETABLE_KINDS = [
  'statements-due',
  'freeze',
  'ballot-opens',
  'ballot-closes',
  'result',
  'other',
] as const;
export type TimetableKind = (typeof TIMETABLE_KINDS)[number];
