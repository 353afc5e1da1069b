/** Hustings events on a round’s page and in its calendar. */
export const hustings = {
  title: 'Hustings',
  note: 'Meetings where candidates speak and answer questions.',
  calendar: 'Calendar of this round (file)',
  when: 'When',
  until: 'until <at>{clock}</at>',
  where: 'Where',
  mode: { in_person: 'In person', online: 'Online', hybrid: 'In person and online' },
  modeAt: '{mode, select, online {Online, {place}} hybrid {{place}, and online} other {{place}}}',
  join: 'How to join',
  joinAt: 'Join or register at {host}',
  contest: 'Contest',
  everyContest: 'Every contest of this round',
  more: 'More information',
  cancelled: 'Cancelled',
  why: 'Reason',
} as const;
