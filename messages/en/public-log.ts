/** The public log, and how to check it. */
export const publicLog = {
  title: 'The public log',
  pageTitle: 'Entries {from, number} to {to, number} of the public log',
  description: 'Everything that changed anything on this site, in order, each entry chained to the one before.',
  lede: 'Everything that changed anything, in order. Nothing here can be changed or taken out without every later hash changing too.',
  empty: 'Nothing has been recorded yet.',
  head: 'The last entry',
  headRow: 'Entry {seq, number}',
  hash: 'Its hash',
  how: {
    title: 'How to check it',
    first:
      'Write down the number and hash of the last entry. Anyone who has an older pair can check that it still stands.',
    second:
      'The hash of an entry is the SHA-256 of the hash before it, directly followed by its time, event, facts and number as canonical JSON.',
    third: 'The first entry follows sixty-four noughts.',
  },
  entries: 'Entries {from, number} to {to, number}',
  caption: 'The newest first',
  seq: 'Number',
  at: 'When',
  whatAndHash: 'What, and its hash',
  newer: 'Newer entries',
  newest: 'The newest entries',
  older: 'Older entries',
  pages: 'Pages of the log',
  event: {
    roundCreated: 'Round created: {round}',
    deadlineMoved: 'Deadline of {round} moved to {to}. {reason}',
    candidacyChanged: '{candidate}, {contest}: {kind}',
    meetingRecorded: '{body} said when it meets for {contest}: {day}',
    submissionReceived:
      '{kind, select, names {{body} nominated {n, plural, one {one person} other {# people}} for {contest}} nobody {{body} nominates nobody for {contest}} other {{body} withdrew what it had sent for {contest}}}, version {version, number}',
    nominationsReported:
      '{n, plural, one {One reported nomination} other {# reported nominations}} brought in for {contest}',
    officerAppointed: 'An officer of {body} was put on record',
    officersAppointed:
      '{n, plural, one {One officer} other {# officers}} of {bodies, plural, one {one CLP} other {# CLPs}} put on record from a list',
    officeEnded: 'The time of an officer of {body} in office ends or ended',
    membersAdded: '{n, plural, one {One member} other {# members}} put on record from a list',
    adminGranted: {
      owner: 'Somebody was made an owner of this site',
      returning_officer: 'Somebody was made a returning officer',
      observer: 'Somebody was made an observer',
    },
    adminRevoked: {
      owner: 'Somebody is no longer an owner of this site',
      returning_officer: 'Somebody is no longer a returning officer',
      observer: 'Somebody is no longer an observer',
    },
    roundDeclared:
      '{number, plural, =1 {{round} was declared} other {The declaration of {round} was amended: declaration #. {reason}}}',
    amendmentOpened: 'An amendment of {round} was opened. {reason}',
    amendmentClosed: 'The amendment of {round} was closed without a change',
    keyPublished: 'Key {keyId} signs the heads of the log from here on',
    submissionConfirmed: 'Receipt {receipt} was confirmed by {by, select, officer {a second officer} other {an admin}}',
    submissionVoided: 'Receipt {receipt} is held void. {reason}',
    submissionRestored: 'Receipt {receipt} counts again. {reason}',
    candidaciesMerged: '{candidate}, {contest}: counted with {into}. {reason}',
    candidaciesParted: '{candidate}, {contest}: counted by itself again. {reason}',
    writeInTied: 'Receipt {receipt}: the name written in, {name}, is {candidate}. {reason}',
    writeInUntied: 'Receipt {receipt}: the name written in, {name}, is tied to nobody. {reason}',
    roundCancelled: '{round} was cancelled. {reason}',
    resultRecorded:
      '{contest}, {round}: {n, plural, =0 {the result was recorded} one {the result was {again, select, yes {changed} other {recorded}}, one elected} other {the result was {again, select, yes {changed} other {recorded}}, # elected}}',
    vacancyRecorded: '{candidate}, {contest}: {why}',
    vacancyFilled: '{filledBy} took the seat of {candidate}, {contest}',
    vacancyRetracted: '{candidate}, {contest}: what was recorded of the seat was taken back. {reason}',
    totalRecorded: '{candidate}, {contest}: {n, number} nominations as published elsewhere',
    roundAnnounced: '{round} was announced. Nominations open at {opens}',
    roundChanged: '{round}: {what} changed. {reason}',
    changed:
      '{kind, select, title {its name} note {its note} source {its source} confirmation {whether a second officer confirms} statements {who may read the statements} questions {the questions to the candidates for {contest}} timetable {its timetable} contest {the contest {contest}} rule {the rule of {contest}} other {{kind}}}',
    rosterChanged:
      '{now, select, cannot {{body} cannot nominate in {round}} counted {{body} counts once with {other} in {round}} other {{body} may nominate in {round}}}. {reason}',
    candidacyAdded: '{candidate} was put on the list for {contest}',
    other: '{event}',
  },
} as const;
