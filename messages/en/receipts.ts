/** Checking a receipt, and the receipt itself. */
export const receipts = {
  check: {
    title: 'Check a receipt',
    description: 'Enter the code of a receipt to see exactly what was received, when, and whether it still counts.',
    lede: 'Every set of nominations gets a receipt code. Enter the code to see exactly what was received.',
    label: 'Receipt code',
    hint: 'Ten letters and digits, like K7QD-4M2X-9R. Capital letters, spaces and dashes do not matter.',
    button: 'Check',
    problem: 'There is a problem',
    refused: {
      'receipt-code-missing': 'Enter the code of the receipt',
      'receipt-code-length':
        'A code has {needed, number} letters and digits. You entered {typed, plural, one {one} other {#}}.',
      'receipt-code-symbol': 'Codes do not contain “{symbol}”. Check that letter or digit.',
      'receipt-code-mistyped':
        'One of the letters or digits is wrong, or two have been swapped. Check the code against the receipt.',
      unknown: 'There is no receipt with the code {code}. We keep every receipt, so check the code that you have.',
    },
    what: 'What a receipt shows',
    whatText:
      'A receipt shows who nominated, the contest, the exact time, the names, the version, and whether a later version has replaced it. It never shows which officer sent it or who was at the meeting.',
  },
  pageTitle: 'Receipt {code}: {body}',
  description: 'The nominations received from {body} for {contest}, and the exact time.',
  title: 'Receipt of nominations',
  over: '{round}: {contest}',
  certify: {
    names:
      'On <b><time>{when}</time></b> {zone}, {before}<b>{body}</b> nominated <b>{n, plural, one {this person} other {these {number} people}}</b>.',
    nobody: 'On <b><time>{when}</time></b> {zone}, {before}<b>{body}</b> nominated <b>nobody</b>.',
    withdrawn: 'On <b><time>{when}</time></b> {zone}, {before}<b>{body}</b> <b>withdrew</b> its nominations.',
    before: 'before the deadline, ',
  },
  counts: {
    term: 'Does it count?',
    yes: '<b>Yes.</b> This is version {version, number}. No later version has been sent.',
    practice: '<b>Only in this practice round.</b> This is version {version, number}. No later version has been sent.',
    noLater: '<b>No.</b> A later version has replaced it.',
    noWithdrawn: '<b>No.</b> It was later withdrawn.',
    cancelled: '<b>No.</b> The round was cancelled.',
    voided: '<b>No.</b> The returning officer ruled it invalid on {day}. Reason: {reason}',
    unconfirmed:
      '{when, select, until {<b>Not yet.</b> It counts when a second officer or the returning officer confirms it, until {end}.} over {<b>No.</b> Nobody confirmed it by {end}.} other {<b>Not yet.</b> It counts when a second officer or the returning officer confirms it.}}',
    withdrawal: 'This is a withdrawal. Nothing counts until a new version is sent.',
    later: 'See version {version, number}',
    unmatched:
      '{n, plural, one {The written-in name counts} other {The # written-in names count}} for nobody yet. The returning officer must first match {n, plural, one {it} other {each}} to a candidate.',
    barred:
      'After it was sent, the returning officer decided that {body} cannot nominate in this round. It cannot send a new version, but this one counts unless it is ruled invalid. Reason: {reason}',
    countedWith:
      'After it was sent, the returning officer decided that {body} is counted together with {other}. A candidate nominated by both gets one nomination. Reason: {reason}',
  },
  confirmed: 'Confirmed',
  confirmedOn: 'Yes, on {day}, by a second officer',
  confirmedByAdmin: 'Yes, on {day}, by the returning officer',
  writtenIn: '{home}, written in. Counts for nobody yet.',
  writtenInMatched: '{home}, written in. Matched to {name}.',
  decided: 'Meeting',
  meeting: '{kind}, {mode}, {day}. {quorate, select, yes {Quorate.} no {Not quorate.} other {}}',
  notSaid: 'No meeting is given',
  sentBy: 'Sent by',
  byOfficer: 'An officer of {body}, signed in by email',
  byAdmin: 'The returning officer, from paper or by phone',
  inLog: 'In the public log',
  logEntry: 'Entry {seq, number}',
  broken:
    'The stored text of this receipt no longer matches its fingerprint, or the log has a different fingerprint. Something has been changed. Tell the returning officer ({contact}), and keep your own copy.',
  how: {
    title: 'How to check it',
    minutes: {
      names: 'Compare the names with the minutes of the meeting.',
      nobody: 'Compare this with the minutes of the meeting.',
      withdrawn: 'Ask the officers whether these nominations were withdrawn.',
    },
    code: 'Enter the code at <a>Check a receipt</a>. The page must show the same fingerprint.',
    file: 'You can also download the <a>exact contents as a file</a>. Its SHA-256 hash is the fingerprint.',
  },
  bothTimes: 'Received and recorded',
  late: {
    term: 'After the deadline',
    text: 'This was too late. It arrived on {received}, and the returning officer accepted it late, on {accepted}. Reason: {reason}',
    title:
      '{n, plural, one {1 set of nominations was accepted after the deadline} other {# sets of nominations were accepted after the deadline}}',
    receipt: '{kind, select, withdrawn {Receipt of the withdrawal, {code}} other {Receipt {code}}}',
    mark: 'accepted late',
  },
  next: {
    title: 'What happens next',
    open: 'Every officer of {body} gets this receipt by email. Until {when}, an officer can {kind, select, names {<a>replace these nominations with a new version, or withdraw them</a>} nobody {<a>send names instead, or withdraw this</a>} other {<a>send nominations again</a>}}.',
    postponed: 'The round has been postponed, so this cannot be changed until there is a new deadline.',
    over: 'Nominations have closed, so this can no longer be changed.',
    body: 'See all nominations by {body}',
  },
} as const;
