/** The emails about a decision on a CLP's nominations, on a candidacy or on a round. Plain text. */
export const actMail = {
  practice: 'This is a practice round. Nothing in it counts.',
  reason: 'Reason: {reason}',
  wrong: 'If you think this is wrong, contact the returning officer.',
  voided: {
    subject: '{body} CLP’s nominations ruled invalid (receipt {code})',
    what: 'The returning officer has ruled {body} CLP’s nominations for {contest} in {round} invalid. They do not count, but they stay on the public record:\n{link}',
    again:
      'You can send nominations again until {closesAt} (UK time). They can be the same or different. Sign in at:\n{office}',
  },
  restored: {
    subject: '{body} CLP’s nominations reinstated (receipt {code})',
    what: 'The returning officer has reinstated {body} CLP’s nominations for {contest} in {round}. They had been ruled invalid. Now they count again:\n{link}',
  },
  candidacy: {
    subject: 'A change to your candidacy: {contest}, {round}',
    what: 'We have recorded a change to your candidacy for {contest} in {round}: {act}.',
    event: {
      proposed: 'you are on the list of candidates',
      accepted: 'you have accepted your nomination',
      declined: 'you have declined your nomination',
      withdrawn: 'you have withdrawn',
      suspended: 'you have been suspended',
      reinstated: 'you have been reinstated',
      ineligible: 'you have been ruled not eligible',
      'home-moved': 'your home CLP has changed',
    },
    merged: 'your entry and the entry {into} have been merged, and their nominations are counted together',
    parted: 'your entry is no longer merged with another, and its nominations are counted on their own',
    enteredEn: 'the returning officer has entered your statement in English',
    enteredCy: 'the returning officer has entered your statement in Welsh',
    link: 'See your public page:\n{link}',
  },
  cancelled: {
    subject: '{round} has been cancelled',
    what: 'The returning officer has cancelled {round}. Nominations that were sent do not count, and no more can be sent.',
    links: 'See the round:\n{link}',
  },
} as const;
