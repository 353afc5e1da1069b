/** What came of a candidacy, at the top of the candidate's page once nominations have closed. */
export const ownOutcome = {
  title: '{contest}, {round}: what came of it',
  cancelled: 'The round was cancelled. Nominations do not count.',
  closed: {
    'on-the-ballot': 'Nominations have closed. You have enough to be on the ballot.',
    'incumbent-on-ballot': 'Nominations have closed. You hold the seat, so you need no nominations.',
    'incumbent-not-accepted':
      'Nominations have closed. You hold the seat, so you need no nominations, but you have not accepted.',
    'enough-not-accepted': 'Nominations have closed. You have enough, but you have not accepted.',
    'not-yet': 'Nominations have closed. You do not have enough to be on the ballot.',
    out: 'Nominations have closed. You are no longer standing.',
    'supporting-only': 'Nominations have closed.',
  },
  declared: {
    'on-the-ballot': 'You are on the ballot.',
    'enough-not-accepted': 'You are not on the ballot, because you did not accept.',
    'not-yet': 'You are not on the ballot.',
    out: 'You are not on the ballot.',
    'supporting-only': 'The returning officer has declared the nominations.',
  },
  next: {
    closed:
      'Next, the returning officer checks the nominations and declares who is on the ballot. A ruling before the declaration can still change this.',
    declared: 'The result of the vote will be shown here.',
    noDates: 'No later dates have been entered yet.',
  },
  elected: 'You were elected.',
  notElected: 'You were not elected.',
  votes: 'You got {n, plural, one {one vote} other {{votes} votes}}.',
  declaration: 'Read the declaration',
} as const;
