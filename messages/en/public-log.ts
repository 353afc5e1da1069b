/** The public log, and how to check it. */
export const publicLog = {
  title: 'The public log',
  pageTitle: 'Entries {from, number} to {to, number} of the public log',
  description: 'Every change made on this site, in order. Each entry contains the hash of the one before.',
  lede: 'Every change made on this site, in order. If an entry were changed or removed, every later hash would change too.',
  empty: 'Nothing has been recorded yet.',
  head: 'Latest entry',
  headRow: 'Entry {seq, number}',
  hash: 'Hash',
  how: {
    title: 'How to check it',
    first:
      'Write down the number and hash of the latest entry. Later, check that the entry with that number still has the same hash.',
    second:
      'The hash of an entry is the SHA-256 of the previous hash, followed directly by the time, event, facts and number of the entry as canonical JSON.',
    third: 'The first entry uses 64 zeros as the previous hash.',
  },
  entries: 'Entries {from, number} to {to, number}',
  caption: 'Newest first',
  seq: 'Entry',
  at: 'When',
  whatAndHash: 'Change and hash',
  newer: 'Newer entries',
  newest: 'Newest entries',
  older: 'Older entries',
  pages: 'Pages of the log',
  event: {
    roundCreated: 'Round created: {round}',
    deadlineMoved: 'Deadline of {round} moved to {to}. {reason}',
    candidacyChanged: '{candidate}, {contest}: {kind}',
    meetingRecorded: '{body} announced a meeting for {contest}: {day}',
    submissionReceived:
      '{kind, select, names {{body} nominated {n, plural, one {one person} other {# people}} for {contest}} nobody {{body} nominated nobody for {contest}} other {{body} withdrew its nominations for {contest}}}, version {version, number}',
    nominationsReported:
      '{n, plural, one {One reported nomination} other {# reported nominations}} added for {contest}',
    officerAppointed: 'An officer of {body} was registered',
    officersAppointed:
      '{n, plural, one {One officer} other {# officers}} of {bodies, plural, one {one CLP} other {# CLPs}} registered from a list',
    officeEnded: 'The end of an officer’s term at {body} was recorded',
    membersAdded: '{n, plural, one {One member} other {# members}} registered from a list',
    adminGranted: {
      owner: 'Someone was made an owner of this site',
      returning_officer: 'Someone was made a returning officer',
      observer: 'Someone was made an observer',
    },
    adminRevoked: {
      owner: 'Someone is no longer an owner of this site',
      returning_officer: 'Someone is no longer a returning officer',
      observer: 'Someone is no longer an observer',
    },
    roundDeclared:
      '{number, plural, =1 {{round} was declared} other {The declaration of {round} was amended: declaration #. {reason}}}',
    amendmentOpened: 'An amendment to {round} was opened. {reason}',
    amendmentClosed: 'The amendment to {round} was closed without changes',
    keyPublished: 'Key {keyId} signs the log each day from now on',
    submissionConfirmed:
      'Receipt {receipt} was confirmed by {by, select, officer {a second officer} other {the returning officer}}',
    submissionVoided: 'Receipt {receipt} was ruled invalid. {reason}',
    submissionRestored: 'Receipt {receipt} was reinstated. {reason}',
    candidaciesMerged: '{candidate}, {contest}, was merged with {into}. {reason}',
    candidaciesParted: 'The merge of {candidate}, {contest}, was undone. {reason}',
    writeInTied: 'Receipt {receipt}: the written-in name {name} was matched to {candidate}. {reason}',
    writeInUntied: 'Receipt {receipt}: the written-in name {name} is no longer matched to a candidate. {reason}',
    roundCancelled: '{round} was cancelled. {reason}',
    resultRecorded:
      '{contest}, {round}: {n, plural, =0 {the result was recorded} one {the result was {again, select, yes {changed} other {recorded}}, one elected} other {the result was {again, select, yes {changed} other {recorded}}, # elected}}',
    vacancyRecorded: '{candidate}, {contest}: {why}',
    vacancyFilled: '{filledBy} took the seat of {candidate}, {contest}',
    vacancyRetracted: '{candidate}, {contest}: the record about this seat was removed. {reason}',
    totalRecorded: '{candidate}, {contest}: a total of {n, number} nominations published elsewhere was recorded',
    roundAnnounced: '{round} was announced. Nominations open at {opens}',
    roundChanged: '{round}: {what} changed. {reason}',
    changed:
      '{kind, select, title {its name} note {its note} source {its source} confirmation {confirmation by a second officer} statements {who can read the statements} questions {the questions to candidates for {contest}} timetable {its timetable} contest {the contest {contest}} rule {the rule of {contest}} other {{kind}}}',
    rosterChanged:
      '{now, select, cannot {{body} cannot nominate in {round}} counted {{body} is counted together with {other} in {round}} other {{body} can nominate in {round}}}. {reason}',
    candidacyAdded: '{candidate} was added to the candidates for {contest}',
    other: '{event}',
  },
} as const;
