/** The ways through a contest: its pages beside each other. */
export const guide = {
  label: 'Pages of this contest',
  standings: 'Standings',
  progress: 'How it is going',
  statements: 'Statements',
  compare: 'Compare',
  booklet: 'Booklet',
  slates: 'Slates',
  seats: 'Seats',
} as const;
