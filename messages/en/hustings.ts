/** Hustings on a round’s page and in its calendar. */
export const hustings = {
  title: 'Hustings',
  note: 'Where candidates speak and take questions.',
  calendar: 'The dates of this round as a calendar file',
  when: 'When',
  until: 'until <at>{clock}</at>',
  where: 'Where',
  mode: { in_person: 'In person', online: 'Online', hybrid: 'In person and online' },
  modeAt: '{mode, select, online {Online, {place}} hybrid {{place}, and online} other {{place}}}',
  join: 'To join',
  joinAt: 'Join or register at {host}',
  contest: 'For',
  everyContest: 'Every contest of this round',
  more: 'Note',
  cancelled: 'Cancelled',
  why: 'Why',
} as const;
