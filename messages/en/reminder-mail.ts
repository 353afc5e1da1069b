/** The mail that reminds a CLP's officers. Its words press harder as the deadline nears. */
export const reminderMail = {
  subject: {
    early: '{body}: {contests} {many, plural, one {closes} other {close}} on {day}',
    week: '{body}: {contests} {many, plural, one {closes} other {close}} in less than a week',
    days: '{body}: {contests} {many, plural, one {closes} other {close}} in {n, plural, one {one day} other {# days}}',
    last: '{body}: last reminder, {contests} {many, plural, one {closes} other {close}} {n, plural, =0 {today} other {tomorrow}}',
  },
  practice: 'This is a practice round. Nothing in it counts.',
  fact: {
    silent: 'We have not heard from {body} about {contests} in {round}.',
    unsent: '{body} has met, or was to meet on {day}, about {contests} in {round}. Nothing has been sent yet.',
  },
  closes: {
    early: 'Nominations close at {closesAt}.',
    week: 'Nominations close at {closesAt}. That is in less than a week.',
    days: 'Nominations close at {closesAt}. Only {n, plural, one {one day is} other {# days are}} left.',
    last: 'Nominations close at {closesAt}. At that time it is over: nothing that comes later counts, however it comes.',
  },
  ask: {
    silent:
      'If your CLP is going to decide, say when it meets. If it has decided, send its nominations. If it nominates nobody, please say so: that is an answer too.',
    unsent: 'Only what is sent counts. If the meeting nominated nobody, please say so: that is an answer too.',
  },
  link: 'It takes five minutes: {office}',
  every: 'This goes to every officer of {body} on record here. Once your CLP has sent, no more of these will come.',
} as const;
