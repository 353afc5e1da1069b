/** The mails about what was done to a body's submission, to a candidacy or to a round. Plain text. */
export const actMail = {
  practice: 'PRACTICE ROUND. Nothing here counts.',
  reason: 'The reason: {reason}',
  voided: {
    subject: 'Held void: receipt {code}, {body} CLP',
    what: 'What {body} CLP sent for {contest} in {round} is held void from now on and does not count. It stays on the record: {link}',
    again: 'Until {closesAt} (UK time) an officer of {body} CLP can send names again, the same or others:\n{office}',
  },
  restored: {
    subject: 'Restored: receipt {code}, {body} CLP',
    what: 'What {body} CLP sent for {contest} in {round} was held void. It counts again from now on: {link}',
  },
  candidacy: {
    subject: 'Your candidacy: {contest}, {round}',
    what: 'On the record of your candidacy for {contest} in {round} there is something new: {act}.',
    merged: 'counted together with the entry {into}',
    parted: 'counted by itself again',
    enteredEn: 'a statement of yours in English, which an admin entered',
    enteredCy: 'a statement of yours in Welsh, which an admin entered',
    link: 'Your public page: {link}',
    wrong: 'If this is wrong, write to the returning officer.',
  },
  cancelled: {
    subject: 'Cancelled: {round}',
    what: '{round} is cancelled. Nothing that was sent counts, and nothing can be sent any more.',
    links: 'The round: {link}',
  },
} as const;
