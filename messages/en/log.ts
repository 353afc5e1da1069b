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
      'The hash of an entry is the SHA-256 of the previous hash, followed directly by the SHA-256 of the entry itself: its time, event, facts, changed rows, format and number as canonical JSON. Anything that a person typed is in the entry as a salted hash.',
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
    deadlineMoved:
      'Deadline of {round} moved to {to}. {reason}{agreed, select, two { Two returning officers agreed.} only { The only returning officer decided alone.} other {}}',
    incumbent: '{candidate} was recorded as holding the seat of {contest}, so needs no nominations. {reason}',
    notIncumbent: '{candidate} is no longer recorded as holding the seat of {contest}. {reason}',
    candidateSorted: 'The place of {candidate} in alphabetical order was corrected',
    candidacyChanged: '{candidate}, {contest}: {kind}',
    investigationAnnounced: '{candidate}, {contest}: {kind}. It will be looked at again on {review}. Source: {source}',
    meetingRecorded: '{body} announced a meeting for {contest}: {day}',
    submissionReceived:
      '{kind, select, names {{body} nominated {n, plural, one {one person} other {# people}} for {contest}} nobody {{body} nominated nobody for {contest}} other {{body} withdrew its nominations for {contest}}}, version {version, number}',
    submissionToConfirm:
      '{kind, select, names {{body} sent nominations of {n, plural, one {one person} other {# people}} for {contest}} other {{body} sent its decision to nominate nobody for {contest}}}, version {version, number}. {kind, select, names {They count only if a second officer or the returning officer confirms them} other {It counts only if a second officer or the returning officer confirms it}}',
    acceptedLate:
      '. It was too late: it arrived on {received}, and was accepted late, on {accepted}. {reason}{agreed, select, two { Two admins agreed.} only { The only admin decided alone.} other {}}',
    nominationsReported:
      '{n, plural, one {One reported nomination} other {# reported nominations}} added for {contest}',
    officerAppointed: 'An officer of {body} was registered',
    officersAppointed:
      '{n, plural, one {One officer} other {# officers}} of {bodies, plural, one {one body} other {# bodies}} registered from a list',
    officeEnded: 'The end of an officer’s term at {body} was recorded',
    membersAdded: '{n, plural, one {One member} other {# members}} registered from a list',
    adminGranted: {
      owner: 'Someone was made an owner of this site',
      returning_officer: 'Someone was made a returning officer',
      observer: 'Someone was made an observer',
    },
    roundRoleGranted: {
      returning_officer: 'Someone was made a returning officer for {round}',
      moderator: 'Someone was made a moderator for {round}',
      observer: 'Someone was made an observer for {round}',
    },
    roundRoleEnded: {
      returning_officer: 'Someone is no longer a returning officer for {round}',
      moderator: 'Someone is no longer a moderator for {round}',
      observer: 'Someone is no longer an observer for {round}',
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
    textRedacted: 'Text in entry {entry, number} was redacted. {reason}',
    bodiesAdded:
      '{n, plural, =0 {The names of the CLPs are in the log from this entry on} one {# CLP was added} other {# CLPs were added}}',
    roundCarriedOver: '{round}, as it was when the log changed to its present format',
    keyPublished: 'From now on, the log is signed each day with the key {keyId}',
    submissionConfirmed:
      'Receipt {receipt} was confirmed by {by, select, officer {a second officer} other {the returning officer}}',
    submissionVoided: 'Receipt {receipt} was ruled invalid. {reason}',
    submissionRestored: 'Receipt {receipt} was reinstated. {reason}',
    candidaciesMerged: '{candidate}, {contest}, was merged with {into}. {reason}',
    candidaciesParted: 'The merge of {candidate}, {contest}, was undone. {reason}',
    writeInTied: 'Receipt {receipt}: the written-in name {name} was matched to {candidate}. {reason}',
    writeInUntied: 'Receipt {receipt}: the written-in name {name} is no longer matched to a candidate. {reason}',
    roundCancelled: '{round} was cancelled. {reason}',
    roundPostponed: '{round} was postponed. {reason}',
    resultRecorded:
      '{contest}, {round}: {n, plural, =0 {the result was recorded} one {the result was {again, select, yes {changed} other {recorded}}, one elected} other {the result was {again, select, yes {changed} other {recorded}}, # elected}}',
    vacancyRecorded: '{candidate}, {contest}: {why}',
    vacancyFilled: '{filledBy} took the seat of {candidate}, {contest}',
    vacancyRetracted: '{candidate}, {contest}: the record about this seat was removed. {reason}',
    totalRecorded: '{candidate}, {contest}: a total of {n, number} nominations published elsewhere was recorded',
    nominationsClosed: 'Nominations for {round} closed at {closed}',
    confirmationsClosed: 'Confirmations of nominations for {round} closed at {closed}',
    roundAnnounced: '{round} was announced. Nominations open at {opens}',
    roundChanged:
      '{round}: {what} changed. {reason}{agreed, select, two { Two returning officers agreed.} only { The only returning officer decided alone.} other {}}',
    changed:
      '{kind, select, title {its name} note {its note} source {its source} confirmation {confirmation by a second officer} statements {who can read the statements} delegates {whether officers may name a delegate} contact {whom to ask about it} questions {the questions to candidates for {contest}} approval {whether statements wait for approval} applications {whether people can put themselves forward} timetable {its timetable} contest {the contest {contest}} rule {the rule of {contest}} other {{kind}}}',
    rosterChanged:
      '{now, select, cannot {{body} cannot nominate in {round}} counted {{body} is counted together with {other} in {round}} other {{body} can nominate in {round}}}. {reason}',
    candidacyAdded: '{candidate} was added to the candidates for {contest}',
    other: '{event}',
  },
} as const;

/** Entries of the public log about statements, slates, reports and hustings. */
export const guideLog = {
  statementPublished:
    '{version, plural, =1 {Statement} other {Version # of the statement}} by {candidate}, {contest}, published {language, select, cy {in Welsh} other {in English}}: {words, plural, one {# word} other {# words}}',
  statementApproved:
    '{version, plural, =1 {Statement} other {Version # of the statement}} by {candidate}, {contest}, published {language, select, cy {in Welsh} other {in English}} after the returning officer approved it: {words, plural, one {# word} other {# words}}',
  statementSent:
    '{candidate}, {contest}, sent a statement {language, select, cy {in Welsh} other {in English}} to the returning officer for approval',
  statementReturned:
    'The returning officer returned the statement of {candidate}, {contest}, {language, select, cy {in Welsh} other {in English}} to the candidate: {why}',
  statementEntered:
    '{version, plural, =1 {Statement} other {Version # of the statement}} by {candidate}, {contest}, entered by the returning officer {language, select, cy {in Welsh} other {in English}}: {words, plural, one {# word} other {# words}}. {reason}',
  slateAdded: 'Slate added: {name}, {contest}',
  slateChanged: 'Slate changed: {slate}, {contest}. {reason}',
  claimAdded: '{candidate}, {contest}, is backed by {slate}',
  claimWithdrawn: '{candidate}, {contest}, has not been backed by {slate} since {day}. {reason}',
  reportPosted: '{candidate} published a report of the meeting on {day}: {title}',
  reportEntered: 'The returning officer posted a report by {candidate} of the meeting on {day}: {title}',
  reportRemoved: 'The returning officer removed a report by {candidate} of the meeting on {day}: {title}',
  reportTakenBack: '{candidate} removed a report of the meeting on {day}: {title}',
  hustingListed: 'Hustings added, {round}: {title}, {at}',
  hustingChanged: 'Hustings changed, {round}: {title}, {at}',
  hustingCancelled: 'Hustings cancelled, {round}: {title}, {at}. {reason}',
} as const;

/** How to check what this site says without trusting it, and the log as admins see it. */
export const verify = {
  title: 'How to check this record',
  description: 'How anyone can check a receipt, the public log, a declaration and the archive of a round.',
  lede: 'You do not have to trust this site. If you keep a copy of a few codes, you can show later whether anything has been changed.',
  receipt: {
    title: 'Check a receipt',
    first: 'Every set of nominations has a public receipt. It shows exactly what was received, and when.',
    second:
      'Download the contents from the receipt. Their SHA-256 hash is the fingerprint on the receipt, and the log entry has the same fingerprint.',
  },
  log: {
    title: 'Check the public log',
    first:
      'Each log entry has a hash, made from the entry and the hash before it. If one entry were changed, every later hash would be different.',
    second:
      'Each day after midnight, UK time, the latest hash is signed. Keep a copy of one of these signatures. If the log were ever rewritten, the signature would prove it.',
    key: 'The public key (Ed25519)',
    read: 'The public log',
  },
  archive: {
    title: 'Check a declaration and its archive',
    first:
      'You can download a declared round as one file. It contains its nominations, receipts, statements and declarations, the log and the daily signatures. You can read it without an app or an internet connection.',
    second: 'This program checks all of it on your own computer. It needs only Node 20 or later:',
    third:
      'It checks every hash in the log, every signature and every receipt. It counts the nominations again, both from the log and from the rows of the files, and lists each row that is wrong.',
    fourth:
      'Each archive contains a copy of the program. Someone who forged an archive could change that copy, so get the program from this page or from someone you trust.',
    program: 'The program, verify.mjs',
  },
  heads: {
    title: 'Daily signatures',
    note: 'The latest signatures. The file has all of them.',
    caption: 'Daily signatures of the log, newest first',
    day: 'Date',
    entry: 'Entry',
    hash: 'Hash and signature',
    signedBy: 'key {keyId}, signature {signature}',
    none: 'Nothing has been signed yet. The first signature is made when the server starts.',
    file: 'All daily signatures, as a file',
    how: 'How to check them',
  },
  adminLog: {
    title: 'The log, with who made each change',
    lede: 'The email address of the person who made each change is shown to admins on this page only. It is not in any export or archive.',
    what: 'Change, and who made it',
    nobody: 'The site itself, or someone with access to the server',
    redact: 'Redact text',
  },
  redact: {
    over: 'Entry {seq, number} of the log',
    title: 'Redact text',
    none: 'This entry has no text to redact',
    noneText:
      'Nobody typed any text for it, or all its text has already been redacted. Text in old entries, of format 1, cannot be redacted.',
    where:
      'The text is removed from this site: from pages, files and feeds, from the log, and from emails that have not been sent. If the same text is elsewhere in the round, it is removed there too.',
    proof: 'The log can still be checked. It keeps a salted hash of the text, and the salt is removed with the text.',
    copies: 'Emails, archives and files that people already have do not change.',
    final:
      'This cannot be undone. The log will say when the text was redacted, and give your reason. Do not repeat the text in your reason.',
    which: 'Which piece of text do you want to redact?',
    button: 'Redact this text',
  },
} as const;

/** The archive of a round: its first page, which is read without the app and without a network. */
export const archive = {
  title: 'Archive of {round}',
  practice: 'This was a practice round. Every candidate and nomination in it is invented, and nothing counts.',
  amending: 'The returning officer is amending the declaration. The figures here may differ from the last declaration.',
  declared: 'Nominations closed at {closes}. Declaration {number, number} was made on {at}.',
  amended: 'It replaces the previous declaration. Reason: {reason}',
  fingerprint: 'Its fingerprint (the SHA-256 hash of the file):',
  notDeclared: 'Nominations close at {closes}. The result has not been declared. These are the counts so far.',
  contest: '{seats, plural, one {One seat} other {# seats}}. Needed to be on the ballot: {rule}.',
  table: 'In alphabetical order by surname.',
  candidate: 'Candidate',
  count: 'Nominations',
  outcome: 'Result',
  bodies:
    '{all, number} could nominate. {nobody, plural, =0 {} one {One chose to nominate nobody. } other {# chose to nominate nobody. }}{silent, plural, =0 {All of them were heard from.} one {One was not heard from.} other {# were not heard from.}}',
  status: {
    proposed: 'Had not accepted.',
    accepted: 'Accepted.',
    declined: 'Declined.',
    withdrawn: 'Withdrew.',
    suspended: 'Suspended.',
    reinstated: 'Reinstated.',
    ineligible: 'Not eligible.',
  },
  files: {
    title: 'Files in this archive',
    declaration: 'Declaration {number, number}: the exact text that its fingerprint was made from',
    candidacies: 'Every candidate, with their number of nominations, and why they are or are not on the ballot',
    bodies: 'Every CLP or other body that could nominate, and what it did',
    nominations: 'Every nomination that counts, one per row',
    nominationsJson: 'The same rows as JSON',
    receipts: 'Every receipt, with its fingerprint and log entry. The contents are in the receipts folder.',
    round: 'The round as a file: dates, contests, rules and candidates',
    log: 'The public log from its first entry, one entry per line',
    heads: 'The daily signatures of the log',
    key: 'The public keys that check those signatures',
    manifest: 'The SHA-256 hash of each file here',
    verifier: 'A small program that checks all of this. It needs only Node.',
  },
  statements: 'Statements',
  statementTitle: '{name}: {contest}',
  source: 'Source: {source}',
  check: {
    title: 'How to check this archive',
    run: 'You need Node 20 or later. Run this command in the folder that contains this page. It lists every row that is wrong.',
    trust:
      'Someone who forged this archive could also change the program. Download it from {site}/verify, and compare the keys and signatures with copies that you or other people have kept.',
  },
  made: 'Made on {at} from {site}.',
} as const;
