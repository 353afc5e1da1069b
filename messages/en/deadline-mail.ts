/** The email that tells officers of a moved deadline. Plain text. `{from}` and `{to}` include the time zone. */
export const deadlineMail = {
  subject:
    '{effect, select, closed {{round}: nominations have closed} reopened {{round}: nominations are open again until {to}} other {{round}: nominations now close at {to}}}',
  moved: 'The returning officer has moved the deadline for nominations in {round}. It is now {to}. It was {from}.',
  reopened:
    'The returning officer has reopened nominations in {round}. They now close at {to}. They had closed at {from}.',
  closed:
    'The returning officer has closed nominations in {round}. They closed at {to}. The deadline had been {from}. Nothing more can be sent.',
  reason: 'Reason: {reason}',
  links: 'See the round:\n{round}\n\nSee your CLPs:\n{office}',
} as const;
