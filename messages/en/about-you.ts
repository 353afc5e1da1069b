/** What a candidate says about themselves for reserved seats and quotas, and what it is used for. */
export const aboutYou = {
  groups: {
    woman: 'A woman',
    bame: 'A BAME member',
    disabled: 'A disabled member',
    young: 'A young member',
  },
  title: 'About you',
  intro:
    'Some rules of this contest are about groups of people. You can say here that you belong to a group, or leave this empty. Only you can say it, and it is for this contest only.',
  legend: 'Tick what you want to be counted as',
  forSeats:
    '{n, plural, one {One seat is} other {# seats are}} for this group. The returning officer sees this, so that the people who count the votes know who can fill them. Nobody else sees it.',
  forNames:
    'Officers who choose names for a CLP or other body see this, because {n, plural, one {one of the names} other {# of the names}} that each sends must be from this group.',
  forBoth:
    '{seats, plural, one {One seat is} other {# seats are}} for this group, and {n, plural, one {one of the names} other {# of the names}} that each body sends must be from it. The returning officer sees this, and so do officers who choose names for a CLP or other body.',
  never: 'It is not published on the public pages, in the log or in the data that can be downloaded.',
  until: 'You can change this or take it back until {closesAt}. The privacy page says when it is deleted.',
  untilPostponed: 'You can change this or take it back until nominations close.',
  save: 'Save',
  none: 'This contest has no rule that needs to know anything about you.',
  term: 'About you',
  said: 'You count as: {groups}',
  nothing: 'You have said nothing. It is optional.',
  change: 'Change',
  say: 'Say',
  again: 'The rules have changed. Look at what it is used for now.',
  refusals: {
    'round-not-announced': 'This round has not been announced yet.',
    'round-over': 'This round has ended, so this can no longer be changed.',
    'round-cancelled': 'This round has been cancelled.',
    'round-closed':
      'Nominations closed at {closesAt}, so this can no longer be changed. To have it deleted, ask the returning officer ({contact}) or erase your data.',
    'candidacy-merged': 'This candidacy was merged with another one of yours.',
    'uses-changed':
      'The rules changed while you were on this page, so nothing was saved. Read what it is used for now, and save again.',
  },
  countsFor: 'Counts as: {groups}.',
} as const;
