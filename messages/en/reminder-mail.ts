/** The email that reminds a CLP's officers. It grows more urgent as the deadline nears. */
export const reminderMail = {
  subject: {
    early: '{body}: please send nominations for {contests} by {day}',
    week: '{body}: {n, plural, one {1 day} other {# days}} left to send nominations for {contests}',
    days: '{body}: only {n, plural, one {1 day} other {# days}} left to send nominations for {contests}',
    last: '{body}: last reminder, nominations for {contests} close {n, plural, =0 {today} other {tomorrow}}',
  },
  fact: {
    silent:
      'This is a reminder from the returning officer. We have not heard from {body} about nominations for {contests} in {round}.',
    unsent:
      'This is a reminder from the returning officer. {body} met (or planned to meet) on {day}, but has not sent its nominations for {contests} in {round}.',
  },
  closes: {
    early: 'Nominations close at {closesAt}.',
    week: 'Nominations close at {closesAt}. You have {n, plural, one {1 day} other {# days}} left.',
    days: 'Nominations close at {closesAt}. You have only {n, plural, one {1 day} other {# days}} left.',
    last: 'Nominations close at {closesAt}. Nothing received after that time can be counted.',
  },
  ask: {
    silent:
      'If your CLP has not met yet, tell us the date of its meeting. If it has met, send its nominations. If it decided to nominate nobody, tell us that.',
    unsent: 'Please send the names the meeting chose. If it decided to nominate nobody, tell us that.',
  },
  link: 'It takes about five minutes. Sign in at:\n{office}',
  every:
    'Every registered officer of {body} gets this email. The reminders stop when your CLP has sent its nominations or told us that it nominates nobody.',
} as const;
