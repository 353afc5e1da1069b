/** Texts shared by all admin pages. Each part has its own catalogue as well. */
export const admin = {
  missing: {
    title: 'Page not found',
    text: 'Check the address. If it is correct, you may not have access to this page: ask an owner of this site ({contact}) for an admin role.',
    go: 'Go to the home page',
  },
  act: {
    reason: 'Reason',
    reasonHint: 'Your reason will be published permanently. Do not name anyone.',
    happens: 'What happens',
    back: 'Back',
    noReason: 'Enter a reason. It will be published.',
    longReason: 'Shorten the reason to {most} characters or fewer.',
  },
} as const;

/** What needs an admin's attention today; CLPs not heard from, and reminders; emails that failed. */
export const attention = {
  publicLog: 'Public log',
  pageTitle: 'What needs your attention today',
  heading:
    '{n, plural, =0 {Nothing needs your attention today} one {One thing needs your attention today} other {{words} things need your attention today}}',
  nothing: 'No round is open, and there is nothing left to do.',
  lede: 'Nominations for {contest} close at <at></at>. {nominated, number} of {all, number} CLPs have nominated.',
  ledeClosed:
    'Nominations for {contest} closed at <at></at>. {nominated, number} of {all, number} CLPs have nominated.',
  ledePostponed: '{round} is postponed. It has no new deadline yet.',
  ledeAnnounced: 'Nominations for {round} open at <at></at>.',
  list: 'Needs your attention',
  before: 'Before {at}',
  item: {
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
        '{n, plural, one {CLP has met but not sent its nominations} other {CLPs have met but not sent their nominations}}',
      text: '{n, plural, one {Its meeting was on {to}.} other {Their meetings were between {from} and {to}.}} {reminded, select, never {No reminder has been sent.} other {The last reminder was sent on {reminded}.}}',
      remind: 'Remind {n, number} CLPs',
      remindOne: 'Remind one CLP',
      go: 'List of CLPs',
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
        '{n, plural, one {candidate has} other {candidates have}} enough nominations but {n, plural, one {has} other {have}} not accepted',
      person: '{name} ({count, plural, one {one body} other {# bodies}})',
      go: '{name}',
      goMany: 'Candidates',
    },
    'review-due': {
      title: 'investigation to look at again: {name}',
      text: '{round}. You said that you would look at this again on {day}. Record the end, or announce a later day.',
      go: 'The candidacy of {name}',
    },
    approvals: {
      title: '{n, plural, one {decision about a candidate} other {decisions about candidates}} for you to make',
      text: '{round}. {statements, plural, =0 {} one {One statement waits for your approval.} other {# statements wait for your approval.}} {people, plural, =0 {} one {One person wants to stand.} other {# people want to stand.}}',
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
      title: '{n, plural, one {CLP not heard from} other {CLPs not heard from}}',
      text: '{round}. {reminded, select, never {No reminder has been sent.} other {The last reminder was sent on {reminded}.}}',
    },
    'no-officer': {
      title: '{n, plural, one {CLP has} other {CLPs have}} no officer',
      text: '{n, plural, one {It has} other {They have}} not sent nominations for {round}, and there is nobody to remind.',
    },
    'email-refused': {
      title: '{n, plural, one {CLP} other {CLPs}} cannot be reached by email',
      text: '{n, plural, one {It has} other {They have}} not sent nominations for {round}, and the mail server refused the address of every officer. Ask for another address.',
      go: 'CLPs that cannot be reached',
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
  },
  silentLeaf: {
    title: 'CLPs not heard from',
    note: '{round}, by date of last reminder.',
    caption: 'CLPs not heard from in {round}',
    clps: 'CLPs',
    next: 'Action',
    today: 'Today',
    earlier: 'Before today',
    never: 'Never',
    refused: 'Cannot be reached: email address refused',
    noOfficer: 'Never: no officer to remind',
    remind: 'Send reminders',
    find: 'Add officers',
    unreachable: 'CLPs that cannot be reached',
    see: 'CLPs by region',
  },
  order: {
    title: 'System checks',
    note: 'Checked when you opened this page.',
    log: 'Log',
    logWhole:
      '{n, plural, =0 {No entries yet.} one {One entry, no errors found.} other {{n, number} entries, no errors found.}}',
    logBroken: 'There is an error at entry {seq, number}.',
    head: 'Last signed for {day}.',
    noHead: 'Not signed yet.',
    mail: 'Email',
    mailText:
      '{waiting, plural, =0 {No emails waiting.} one {One email waiting.} other {{waiting, number} emails waiting.}} {failed, plural, =0 {None failed.} other {{failed, number} of {all, number} failed.}}',
    seeMail: 'All emails',
  },
  over: {
    title: 'After the vote',
    note: 'The result of each contest, and seats that have become vacant since.',
    results: 'Results',
    vacancies: 'Seats',
    totals: 'Totals published elsewhere',
    none: 'no result yet',
    recorded: 'result recorded',
  },
  silent: {
    title:
      '{n, plural, =0 {We have heard from every CLP} one {One CLP not heard from} other {{n, number} CLPs not heard from}}',
    lede: 'Nominations for {round} close at <at></at>.',
    ledeClosed: 'Nominations for {round} closed at <at></at>.',
    ledeOther: '{round} is not open for nominations.',
    unsentTitle:
      '{n, plural, =0 {No CLP has met without sending its nominations} one {One CLP has met but not sent its nominations} other {{n, number} CLPs have met but not sent their nominations}}',
    unsentNote: 'These CLPs recorded their decision but did not send it, or the date of their meeting has passed.',
    none: 'Every CLP that has met has sent its nominations.',
    remindSilent: 'Remind CLPs not heard from',
    remindUnsent: 'Remind CLPs that have met',
    export: 'Download this list (CSV)',
    exportNote: 'The file contains no names of people and no email addresses.',
    regions: 'By region',
    list: 'All CLPs not heard from',
    listNote: 'Each CLP is shown with its number of officers, or the date of its last reminder.',
    region: 'Region',
    count: 'Not heard from',
    unsentCount: 'Met, not sent',
    total: 'Total',
    clp: 'CLP',
    met: 'Meeting',
    reminded: 'Last reminded',
    never: 'Never',
    noOfficer: 'no officer',
    refused: 'email address refused',
    unreachable: 'Cannot be reached',
    unreachableNote:
      'These CLPs have officers, but the mail server refused the email address of each one. They are not reminded. Ask the CLP for another address, or try a refused email again.',
    changeOfficers: 'Officers of {body}',
    officersOnRecord: '{n, plural, one {one officer} other {# officers}}',
    remindedOn: 'reminded on {day}',
  },
  remind: {
    title: {
      silent: 'Remind CLPs not heard from',
      unsent: 'Remind CLPs that have met but not sent their nominations',
      party: 'Remind CLPs of the Party’s own deadline',
    },
    back: 'Back to the list',
    happens: 'What happens',
    emails:
      '{emails, plural, one {One email will be sent} other {{emails, number} emails will be sent}} to officers of {bodies, plural, one {one CLP} other {{bodies, number} CLPs}}.',
    once: 'Each CLP is reminded at most once a day. {n, plural, =0 {None of them has been reminded today.} one {One has already been reminded today and will not be emailed again.} other {{n, number} have already been reminded today and will not be emailed again.}}',
    noOfficer:
      '{n, plural, =0 {Each of them has an officer.} one {One has no officer, so it cannot be reminded.} other {{n, number} have no officer, so they cannot be reminded.}}',
    refused:
      '{n, plural, one {One cannot be reached: the mail server refused the email address of its officers.} other {{n, number} cannot be reached: the mail server refused the email addresses of their officers.}}',
    sent: 'CLPs that send their nominations before you press the button will not be reminded.',
    mail: 'The email',
    mailNote: 'This is the email to {body}. The wording is more urgent 7, 3 and 1 days before the deadline.',
    button: 'Remind {bodies, plural, one {one CLP} other {{bodies, number} CLPs}}',
    nobody: 'There are no CLPs to remind',
    notOpen: 'You can only send reminders while nominations are open.',
  },
  refusals: {
    'round-not-open': 'Nominations are not open, so no reminders were sent.',
    'nobody-to-remind': 'Every CLP that we can reach has either sent its nominations or been reminded today.',
    'nothing-to-try': 'This email has been sent, or is being sent now. Check again in two minutes.',
  },
  csv: {
    region: 'Region',
    clp: 'CLP',
    code: 'Address on this site',
    state: 'State',
    silent: 'Not heard from',
    unsent: 'Met, not sent',
    contests: 'Contests',
    metOn: 'Meeting',
    officers: 'Officers',
    remindedOn: 'Last reminded',
  },
  mail: {
    title:
      '{n, plural, =0 {No emails have failed} one {One email could not be sent} other {{n, number} emails could not be sent}}',
    lede: '{waiting, plural, =0 {No emails are waiting to be sent.} one {One email is waiting to be sent.} other {{waiting, number} emails are waiting to be sent.}} {sending, plural, =0 {} one {One is being sent now. } other {{sending, number} are being sent now. }}{sent, number} have been sent so far.',
    failed: 'Failed',
    failedNote: 'Only admins can see these addresses.',
    noneFailed: 'No emails have failed.',
    links: 'Sign-in links that failed',
    linksNote:
      'Only admins can see these addresses. A sign-in link is kept here for a day. The person can ask for a new one.',
    to: 'To',
    reason: 'What the mail server said',
    noReason: 'Nothing: the process that tried to send it was stopped.',
    /** The mail server said nothing. The code of the fault and the step at which it happened are added. */
    silent: {
      ETIMEDOUT: 'Nothing: it did not answer in time',
      ECONNECTION: 'Nothing: it closed the connection',
      ESOCKET: 'Nothing: no connection could be made, or it broke',
      EDNS: 'Nothing: its name was not found',
      EAUTH: 'Nothing: the user name or password is missing',
      ETLS: 'Nothing: no encrypted connection could be made',
    },
    attempts: '{n, plural, =0 {not tried} one {tried once} other {tried # times}}',
    state: {
      failing: 'next try {at}',
      sending: 'being sent now',
      refused: 'refused by the mail server, will not be tried again',
      'given-up': 'will not be tried again',
    },
    retry: 'Try again',
    retryLabel: 'Try again: {subject}, to {to}',
    retryAll: 'Try all of them again',
    byDay: 'Sent',
    byDayNote: 'The last two weeks.',
    day: 'Date',
    emails: 'Emails',
    noneSent: 'No emails have been sent in the last two weeks.',
  },
} as const;
