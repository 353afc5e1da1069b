/** Checking a receipt, and the receipt itself. */
export const receipts = {
  check: {
    title: 'Check a receipt',
    description: 'Type the code of a receipt to see exactly what was received, when, and whether it still counts.',
    lede: 'Every submission gets a code. The page behind it shows exactly what was received.',
    label: 'Receipt code',
    hint: 'Ten letters and figures, like K7QD-4M2X-9R. Capitals, spaces and dashes do not matter.',
    button: 'Check',
    problem: 'There is a problem',
    refused: {
      'receipt-code-missing': 'Type the code of the receipt',
      'receipt-code-length':
        'A code has {needed, number} letters and figures. You typed {typed, plural, one {one} other {#}}.',
      'receipt-code-symbol': 'No code has “{symbol}” in it. Look again at that letter or figure.',
      'receipt-code-mistyped':
        'One of the letters or figures is wrong, or two have changed places. Compare them with the receipt.',
      unknown:
        'No receipt has the code {code}. Every receipt that was given out is kept, so compare the code with the one you have.',
    },
    what: 'What a receipt shows',
    whatText:
      'Which body sent it, for which contest, the exact time, the names, the version, and whether a later one has replaced it. Never who sent it or who was in the room.',
  },
  pageTitle: 'Receipt {code}: {body}',
  description: 'What was received from {body} for {contest}, and when.',
  title: 'Receipt of nominations',
  over: '{round}: {contest}',
  certify: {
    names:
      'On <b><time>{when}</time></b> {zone}, {before}<b>{body}</b> nominated <b>{n, plural, one {this person} other {these {number} people}}</b>.',
    nobody: 'On <b><time>{when}</time></b> {zone}, {before}<b>{body}</b> said that it nominates <b>nobody</b>.',
    withdrawn: 'On <b><time>{when}</time></b> {zone}, {before}<b>{body}</b> <b>withdrew</b> what it had sent.',
    before: 'before the deadline, ',
  },
  counts: {
    term: 'Does it count?',
    yes: '<b>Yes.</b> Version {version, number}, and no later version has been sent.',
    practice: '<b>In practice only.</b> Version {version, number}, and no later version has been sent.',
    noLater: '<b>No.</b> A later version has replaced it.',
    noWithdrawn: '<b>No.</b> It was withdrawn later.',
    cancelled: '<b>No.</b> The round was cancelled.',
    voided: '<b>No.</b> It is held void since {day}. The reason given: {reason}',
    withdrawal: 'It stands as a withdrawal: nothing counts until a new version is sent.',
    later: 'See version {version, number}',
  },
  confirmed: 'Confirmed',
  confirmedOn: 'Yes, on {day}, by a second officer',
  confirmedByAdmin: 'Yes, on {day}, by an admin',
  writtenIn: '{home}, written in',
  decided: 'Decided',
  meeting: '{kind}, {mode}, {day}. {quorate, select, yes {Quorate.} no {Not quorate.} other {}}',
  notSaid: 'No meeting goes with it',
  sentBy: 'Sent by',
  byOfficer: 'An officer of {body}, signed in by email',
  byAdmin: 'An admin, from paper or by phone',
  inLog: 'In the log',
  logEntry: 'Entry {seq, number}',
  broken:
    'The kept text of this receipt no longer gives its fingerprint, or the log has another one. Something has been changed. Tell whoever runs this site, and keep your own copy.',
  how: {
    title: 'How to check it',
    minutes: 'Compare the names with the minutes of the meeting.',
    code: 'Type the code at <a>Check a receipt</a>: the page must show the same fingerprint.',
    file: 'Or take the <a>exact contents as a file</a>: its SHA-256 is the fingerprint.',
  },
  next: {
    title: 'What now?',
    open: 'Every officer of {body} gets this by email. Until {when} an officer can <a>send a new version or withdraw it</a>.',
    over: 'Nominations are over. What is on record stays.',
    body: 'See everything from {body}',
  },
} as const;
