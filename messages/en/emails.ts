/** The emails about a decision on a CLP's nominations, on a candidacy or on a round. Plain text. */
export const actMail = {
  practice: 'This is a practice round. Nothing in it counts.',
  reason: 'Reason: {reason}',
  wrong: 'If you think this is wrong, contact the returning officer ({contact}).',
  voided: {
    subject: '{body}’s nominations ruled invalid: {contest}, {round} (receipt {code})',
    what: 'The returning officer has ruled {body}’s nominations for {contest} in {round} invalid. They do not count, but they stay on the public record:\n{link}',
    again:
      'You can send nominations again until {closesAt} (UK time). They can be the same or different. Sign in at:\n{office}',
  },
  restored: {
    subject: '{body}’s nominations reinstated: {contest}, {round} (receipt {code})',
    what: 'The returning officer has reinstated {body}’s nominations for {contest} in {round}. They had been ruled invalid. Now they count again:\n{link}',
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
      'home-moved': 'your home CLP or other body has changed',
      'under-investigation':
        'the Party has announced that you are under investigation. This does not change your nominations or your place on the ballot',
      'investigation-ended': 'you are no longer under investigation',
    },
    merged: 'your entry and the entry {into} have been merged, and their nominations are counted together',
    parted: 'your entry is no longer merged with another, and its nominations are counted on their own',
    enteredEn: 'the returning officer has entered your statement in English',
    enteredCy: 'the returning officer has entered your statement in Welsh',
    link: 'See your public page:\n{link}',
  },
  postponed: {
    subject: '{round} has been postponed',
    what: 'The returning officer has postponed {round}. Nobody can send, change or withdraw nominations until there is a new deadline. Nominations that were sent are kept. You will get an email when there is a new deadline.',
    links: 'See the round:\n{link}',
  },
  cancelled: {
    subject: '{round} has been cancelled',
    what: 'The returning officer has cancelled {round}. Nominations that were sent do not count, and no more can be sent.',
    links: 'See the round:\n{link}',
  },
} as const;

/** The email that asks the other officers of a CLP to confirm what one of them sent. Plain text. */
export const confirmMail = {
  subject: 'Please confirm {body}’s nominations: {contest}, {round}',
  asked:
    'Another officer of {body} has sent its decision on {contest} in {round}. In this round a second officer should confirm it.',
  entered:
    'The returning officer has entered the decision of {body} on {contest} in {round}. In this round an officer of {body} must confirm it.',
  counts: 'It counts in the meantime. The public receipt is {code}:\n{receipt}',
  needed:
    '{when, select, until {It does not count yet. It counts when another officer or the returning officer confirms it, until {end}.} other {It does not count yet. It counts when another officer or the returning officer confirms it.}} The public receipt is {code}:\n{receipt}',
  go: 'If this is what your meeting decided, confirm it here:\n{link}',
  wrong: 'If not, talk to the other officers and contact the returning officer ({contact}) now.',
} as const;

/** The email that tells officers of a moved deadline. Plain text. `{from}` and `{to}` include the time zone. */
export const deadlineMail = {
  subject:
    '{effect, select, closed {{round}: nominations have closed} reopened {{round}: nominations are open again until {to}} resumes {{round} is no longer postponed: nominations close at {to}} other {{round}: nominations now close at {to}}}',
  moved:
    'The returning officer has moved the deadline for nominations in {round}.\n\nNew deadline: {to}\nOld deadline: {from}',
  reopened: 'The returning officer has reopened nominations in {round}.\n\nNew deadline: {to}\nOld deadline: {from}',
  resumes: 'The returning officer has decided that {round} is no longer postponed.\n\nNew deadline: {to}',
  closed:
    'The returning officer has closed nominations in {round}. No more nominations can be sent.\n\nNominations closed: {to}\nOld deadline: {from}',
  reason: 'Reason: {reason}',
  links: 'See the round:\n{round}\n\nSee your nominations:\n{office}',
} as const;

/** The email that asks an officer to sign in for the first time. Plain text. */
export const invitationMail = {
  subject: '{body}: please send your nominations for {round} by {closesAt}',
  subjectSeveral: 'Please send your nominations for {round} by {closesAt}',
  subjectSeparate: '{body}: tell us whom you nominated, and send it to the Party separately',
  subjectSeveralSeparate: 'Tell us whom you nominated, and send it to the Party separately',
  subjectNoRound: 'You are registered as an officer of {body}',
  subjectSelf: 'You are registered as {body}',
  subjectSeveralNoRound: 'You are registered as an officer of several bodies',
  appointed: 'The returning officer has registered you as:',
  appointedBy: '{operator} has registered you as:',
  office:
    '- {office, select, secretary {secretary} leader {leader} whip {whip} general_secretary {general secretary} political_officer {political officer} member {member} mp {MP} other {chair}} of {body}',
  self: '- {body}',
  alone: 'Use the Nominations site to send your nomination. You will get a receipt by email.',
  aloneSeparate:
    'Use the Nominations site to tell us whom you nominated. You will get a receipt by email. Volunteers run the site and pass nothing on, so please send your nomination to the Party separately.',
  what: 'Use the Nominations site to send your nominations. You and the other officers will get a receipt by email.',
  whatSeparate:
    'Use the Nominations site to tell us whom you nominated. You and the other officers will get a receipt by email. Volunteers run the site and pass nothing on, so please send your nominations to the Party separately.',
  rounds: 'Dates:',
  open: '- {round}: nominations close at {closesAt} (UK time).',
  announced: '- {round}: nominations open at {opensAt} and close at {closesAt} (UK time).',
  noRound: 'No nominations are open at the moment. The returning officer will tell you when they are.',
  practice: '{round} (practice, nothing counts)',
  signIn:
    'To sign in, go to\n{link}\nand enter the email address that we sent this message to. We will email you a link each time. There is no sign-in link in this email, so it is safe to forward.',
  notYou:
    'If you do not hold this office, please tell the returning officer ({contact}). You do not need to do anything on the site.',
} as const;

/** The email that every officer of a CLP gets with each receipt. Plain text. */
export const receiptMail = {
  subject: 'Receipt {code}: {body}, {contest}, {round}',
  nominated:
    'On {receivedAt} (UK time) {body} nominated {count, plural, one {this person} other {these # people}} for {contest} in {round}. This is version {version}.',
  nobody:
    'On {receivedAt} (UK time) {body} told us that it nominates nobody for {contest} in {round}. This is version {version}.',
  withdrawn:
    'On {receivedAt} (UK time) {body} withdrew its nominations for {contest} in {round}. This is version {version}.',
  late: 'It was too late to count by itself. The returning officer accepted it late. Reason: {reason}',
  entered:
    'The returning officer entered this for {body} {from, select, paper {from a paper form} phone {after a phone call} other {from an email}}. None of its officers sent it on the site.',
  name: '- {name}',
  nameAndHome: '- {name} ({home})',
  writtenIn: '- {name} ({home}), written in',
  unmatched:
    'A written-in name counts for nobody until the returning officer has matched it to a candidate. The receipt page shows when that has happened.',
  receipt: 'Anyone can see the receipt, {code}, here:\n{link}',
  unconfirmed:
    'It does not count yet. It counts when another officer of {body} or the returning officer confirms it, by {end}.',
  change: 'An officer of {body} can change or withdraw this until {closesAt} (UK time). Sign in at:\n{office}',
  again: 'An officer of {body} can send new nominations until {closesAt} (UK time). Sign in at:\n{office}',
  notYou:
    'Every officer of {body} gets this email. If this is not what was decided, talk to the other officers and contact the returning officer ({contact}) now. Every version stays on the public record.',
} as const;

/** The email that reminds a CLP's officers. It grows more urgent as the deadline nears. */
export const reminderMail = {
  subject: {
    early: '{body}: please send nominations for {contests}, {round}, by {day}',
    week: '{body}: {n, plural, one {1 day} other {# days}} left to send nominations for {contests}, {round}',
    days: '{body}: only {n, plural, one {1 day} other {# days}} left to send nominations for {contests}, {round}',
    last: '{body}: last reminder, nominations for {contests}, {round}, close {n, plural, =0 {today} other {tomorrow}}',
  },
  fact: {
    silent:
      'This is a reminder from the returning officer. We have not heard from {body} about nominations for {contests} in {round}.',
    party:
      'This is a reminder from the returning officer. {body} has sent its nominations for {contests} in {round} to this site, but has not said that it has also sent them to the Party.',
    unsent:
      'This is a reminder from the returning officer. {body} met (or planned to meet) on {day}, but has not sent its nominations for {contests} in {round}.',
  },
  subjectParty: '{body}: have you sent your nominations for {contests} to the Party?',
  everyParty:
    'Every registered officer of {body} gets this email. The reminders stop when {body} has said that it sent its nominations to the Party.',
  closes: {
    early: 'Nominations close at {closesAt}.',
    week: 'Nominations close at {closesAt}. You have {n, plural, one {1 day} other {# days}} left.',
    days: 'Nominations close at {closesAt}. You have only {n, plural, one {1 day} other {# days}} left.',
    last: 'Nominations close at {closesAt}. Nothing received after that time can be counted.',
  },
  ask: {
    party: 'Once you have sent them, please say so on the site. The names are there, ready to copy.',
    silent:
      'If you have not met yet, tell us the date of the meeting. If you have met, send the nominations. If you decided to nominate nobody, tell us that.',
    alone: 'Please send your nomination. If you nominate nobody, tell us that.',
    unsent: 'Please send the names the meeting chose. If it decided to nominate nobody, tell us that.',
  },
  link: 'It takes about five minutes. Sign in at:\n{office}',
  every:
    'Every registered officer of {body} gets this email. The reminders stop when {body} has sent its nominations or told us that it nominates nobody.',
} as const;

/** The email that tells a CLP's officers whether it can nominate in a round. Plain text. */
export const rosterMail = {
  subject:
    '{state, select, may {{body} can nominate in {round}} cannot {{body} cannot nominate in {round}} other {{body} now counts as one with {other} in {round}}}',
  'may-nominate': 'The returning officer has decided that {body} can nominate in {round}.',
  'cannot-nominate':
    'The returning officer has decided that {body} cannot nominate in {round}. Nominations that it has already sent stay on the public record.',
  'counted-with':
    'The returning officer has decided that {body} and {other} count as one in {round}. {other} nominates for both.',
  reason: 'Reason: {reason}',
  links: 'See its page:\n{page}\n\nSee your nominations:\n{office}',
  wrong: 'If you think this is wrong, contact the returning officer ({contact}).',
} as const;

/** The email with the link to sign in. Plain text. */
export const signInMail = {
  subject: 'Your link to sign in to Nominations',
  already: 'You registered as an officer of {body}. You already are one, so you only need to sign in.',
  link: 'You asked to sign in to Nominations. Open this link to sign in:\n\n{link}',
  once: 'The link works once and expires after one hour.',
  notYou:
    'If you did not ask for this, ignore this email. Anyone who has the link can sign in as you, so do not forward it.',
} as const;
