/** The tasks of an admin: what each is, and the link to its page. */
export const attentionItems = {
  'log-broken': {
    title: 'error in the public log',
    text: 'Entry {seq, number} does not follow from the entry before it. Either somebody changed the database directly, or it is damaged. Keep a copy of the database as it is now, then restore the latest backup.',
  },
  'clock-behind': {
    title: 'the clock of the server is wrong',
    text: 'The clock of the server is {minutes, plural, one {# minute} other {# minutes}} behind the last entry of the log. Until it has caught up, deadlines are judged by the time of that entry. Set the clock of the server right.',
  },
  'head-unsigned': {
    title: 'signature missing from the log',
    never:
      'The log has never been signed. Without a daily signature, nobody can prove later that no entries were removed.',
    text: 'The log was last signed on {day}. Without a daily signature, nobody can prove later that no entries were removed.',
  },
  'settings-missing': {
    title: '{n, plural, one {setting is} other {settings are}} missing: who runs this site, and whom to ask',
    go: 'Settings of this site',
  },
  'mail-failed': {
    title: '{n, plural, one {email could not be sent} other {emails could not be sent}}',
    text: 'The list shows what the mail server said about each one. You can try them again.',
    go: 'Emails that failed',
  },
  'not-declared': {
    title: 'round to declare',
    text: 'Nominations for {round} closed at <at></at>. Check who is on the ballot, then declare the round.',
    go: 'Declare {round}',
  },
  'agreement-awaited': {
    title: 'declaration waiting for a second admin',
    text: 'One admin has proposed the declaration of {round}. A second admin must agree to it.',
    go: 'Proposed declaration',
  },
  'change-proposed': {
    title: 'change waiting for a second admin',
    text: 'One admin has proposed a change to the rules or the deadline of {round}. A second admin must agree to it.',
    go: 'Proposed change',
  },
  unsent: {
    title:
      '{n, plural, one {body has met but not sent its nominations} other {bodies have met but not sent their nominations}}',
    text: '{n, plural, one {Its meeting was on {to}.} other {Their meetings were between {from} and {to}.}} {reminded, select, never {No reminder has been sent.} other {The last reminder was sent on {reminded}.}}',
    remind: 'Remind {n, number} bodies',
    remindOne: 'Remind one body',
    go: 'List of bodies',
  },
  unconfirmed: {
    title:
      '{n, plural, one {submission waiting for a second officer} other {submissions waiting for a second officer}}',
    text: '{n, plural, one {It is already counted} other {They are already counted}}. {round} asks a second officer, or an admin, to confirm each submission.',
    needed:
      '{n, plural, one {It does not count} other {They do not count}} until a second officer or an admin confirms {n, plural, one {it} other {them}}. {round} accepts confirmations until {end}.',
    go: 'Submissions',
  },
  'write-ins': {
    title: '{n, plural, one {write-in to match to a candidate} other {write-ins to match to candidates}}',
    text: '{n, plural, one {It is not counted} other {They are not counted}} in {round} until you choose {n, plural, one {the candidate} other {the candidates}}.',
    go: 'Match {n, plural, one {the write-in} other {the write-ins}}',
  },
  'not-accepted': {
    title:
      '{n, plural, one {candidate} other {candidates}} could go on the ballot but {n, plural, one {has} other {have}} not accepted',
    person: '{name} ({count, plural, one {one body} other {# bodies}})',
    go: '{name}',
    goMany: 'Candidates',
  },
  'review-due': {
    title: 'investigation to look at again: {name}',
    text: '{round}. You said that you would look at this again on {day}. Record the end, or announce a later day.',
    go: 'The candidacy of {name}',
  },
  'groups-short': {
    title: '{n, plural, one {contest has} other {contests have}} too few candidates for its reserved seats or quotas',
    text: '{needs} Only candidates can say that they count. Ask them to look at “About you” on their pages.',
    go: 'What the candidates of {contest} say',
  },
  approvals: {
    title: '{n, plural, one {decision about a candidate} other {decisions about candidates}} for you to make',
    text: '{round}. {statements, plural, =0 {} one {One statement to approve.} other {# statements to approve.}} {people, plural, =0 {} one {One person wants to stand.} other {# people want to stand.}}',
    go: 'Approve or refuse',
  },
  'no-address': {
    title: '{n, plural, one {nominated candidate has} other {nominated candidates have}} no email address',
    text: '{names} Nobody can sign in for {n, plural, one {this candidate} other {these candidates}} to accept, or to write a statement.',
    go: 'Add an email address for {name}',
    goMany: 'Candidates without an email address',
    others: '{n, plural, one {one more} other {# more}}',
  },
  silent: {
    title: '{n, plural, one {body not heard from} other {bodies not heard from}}',
    text: '{round}. {reminded, select, never {No reminder has been sent.} other {The last reminder was sent on {reminded}.}}',
  },
  'added-late': {
    title: '{n, plural, one {body was} other {bodies were}} added after the round was announced',
    text: '{n, plural, one {It} other {They}} cannot nominate in {round} unless you put {n, plural, one {it} other {them}} on its roster.',
    go: 'Who may nominate',
  },
  'no-officer': {
    title: '{n, plural, one {body has} other {bodies have}} no officer',
    text: '{n, plural, one {It has} other {They have}} not sent nominations for {round}, and there is nobody to remind.',
  },
  'email-refused': {
    title: '{n, plural, one {body} other {bodies}} cannot be reached by email',
    text: '{n, plural, one {It has} other {They have}} not sent nominations for {round}, and the mail server refused the address of every officer. Ask for another address.',
    go: 'Bodies that cannot be reached',
  },
  'never-signed-in': {
    title: '{n, plural, one {officer has} other {officers have}} never signed in',
    text: '{n, plural, one {This officer may not be receiving our emails.} other {These officers may not be receiving our emails.}}',
    go: 'Officers',
  },
  soon: {
    title: {
      opens: 'Nominations open this week',
      closes: 'Nominations close this week',
      confirmations: 'Confirmations of nominations close this week',
      'statements-due': 'Candidates’ statements are due this week',
      freeze: 'The freeze date is this week',
      'party-deadline': 'The Party’s own deadline is this week',
      'ballot-opens': 'The ballot opens this week',
      'ballot-closes': 'The ballot closes this week',
      result: 'The result is due this week',
      other: 'There is a key date this week',
      labelled: 'This week: {label}',
    },
    text: '{round}, <at></at>.',
    go: '{round}',
  },
} as const;
