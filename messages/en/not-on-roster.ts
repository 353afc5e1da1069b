/** Why a body cannot nominate in a contest, on its own page, for its officers and for admins. */
export const notOnRoster = {
  title: '{round}: {body} cannot nominate',
  heading: '{body} cannot nominate in {contest}',
  kind: 'Only {kinds} can nominate in this contest. {body} is {a}.',
  place: 'Only {kinds} in {places} can nominate in this contest. {body} is in {place}.',
  size: 'Only {kinds} with at least {least} can nominate in this contest. {body} has {size}.',
  sizeUnknown:
    'Only {kinds} with at least {least} can nominate in this contest. The size of {body} is not recorded here.',
  branch:
    'Only {kinds} without a {branch} can nominate in this contest. {body} has one, and that branch can nominate instead.',
  days: '{body} did not exist while nominations in this round were open.',
  addedLate: '{body} was added after the round was announced, so it is not on the roster of this round.',
  /** Said to an officer. */
  nothingToDo: 'You do not need to do anything. If this is wrong, contact the returning officer ({contact}).',
  others: 'Who can nominate',
  back: 'Your nominations',
  /** Said to an admin, who can correct what is recorded. */
  correct: 'Nothing can be entered for it. If this is wrong, correct what is recorded about it first:',
  correctBody: '{body}: facts and changes',
  correctRoster: 'Roster of this round: {body}',
  correctRule: 'Rule of the contest: who can nominate',
  found: 'Cannot nominate in this contest',
} as const;
