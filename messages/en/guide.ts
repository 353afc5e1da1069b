/** Links between the pages of a contest. */
export const guide = {
  label: 'Pages of this contest',
  standings: 'Standings',
  progress: 'Progress',
  statements: 'Statements',
  compare: 'Compare',
  booklet: 'Booklet',
  slates: 'Slates',
  seats: 'Seats',
} as const;
